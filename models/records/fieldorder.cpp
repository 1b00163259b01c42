#include "models/records/fieldorder.h"

#include "models/records/listfields.h"

namespace chulie {

namespace {

/// Whether the values of \a field are names of people.
bool namesPeople(const Field &field)
{
    return field.isHead() || field.leaf().names == Names::Person || field.leaf().names == Names::Persons;
}

} // namespace

std::string fieldOrder(const Field &field, Joins &joins)
{
    const std::string value = sqlOf(field, joins);
    if (!field.isHead() && field.leaf().kind != Kind::Text)
        return value;
    return "pinyin(" + value + (namesPeople(field) ? ", 1)" : ", 0)");
}

} // namespace chulie
