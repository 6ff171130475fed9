"""Names of people, places and organisations, their titles and roles, and what a version made of them."""
