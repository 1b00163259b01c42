#include "models/records/fieldorder.h"

#include "models/records/listfields.h"

namespace chulie::records {

namespace {

/// Whether the values of \a field are names of people.
bool namesPeople(const catalogue::Field &field)
{
    return field.isHead() || field.leaf().names == catalogue::Names::Person ||
           field.leaf().names == catalogue::Names::Persons;
}

} // namespace

std::string fieldOrder(const catalogue::Field &field, storage::Joins &joins)
{
    std::string value = sqlOf(field, joins);
    if (!field.isHead() && field.leaf().kind != catalogue::Kind::Text)
        return value;
    return "pinyin(" + value + (namesPeople(field) ? ", 1)" : ", 0)");
}

} // namespace chulie::records
