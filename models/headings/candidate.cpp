#include "models/headings/candidate.h"

#include "models/catalogue/columns.h"
#include "models/headings/heading.h"

#include <algorithm>
#include <array>

namespace chulie::headings {

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A blank 证件号码 or 户编号 may be part of a key.
bool mustBeNamed(const catalogue::Field &field)
{
    return field.key && field.required;
}

bool has(std::span<const HeadingColumn> columns, std::initializer_list<Clue> clues)
{
    return std::ranges::any_of(columns, [&](const HeadingColumn &column) {
        return std::ranges::find(clues, column.clue) != clues.end();
    });
}

bool isOf(const catalogue::Field &field, catalogue::ColumnId column)
{
    return !field.isHead() && catalogue::shows(field, column);
}

bool isHouseholdNo(const catalogue::Field &field)
{
    return isOf(field, catalogue::HouseholdColumn("no"));
}

/// What a list's tables have in common, and what a list of members has of the household to find it by.
bool isShared(const catalogue::Field &field)
{
    return field.key || field.isHead() || isOf(field, catalogue::VillageColumn("code")) ||
           isOf(field, catalogue::VillageColumn("name")) || isOf(field, catalogue::VillageColumn("town"));
}

bool mayBeAnybodys(const catalogue::Field &field)
{
    return isOf(field, catalogue::HouseholdColumn("phone")) ||
           isOf(field, catalogue::HouseholdColumn("note"));
}

TableCandidate readAs(const catalogue::Table &table, std::span<const HeadingColumn> columns,
                      const Known &known)
{
    TableCandidate candidate{.table = &table};
    for (const HeadingColumn &column : columns) {
        candidate.fields.push_back(fieldOf(table, column));
        if (candidate.fields.back())
            candidate.named.insert(candidate.fields.back());
    }
    for (const catalogue::Field &field : catalogue::fields(table))
        if (mustBeNamed(field) && !candidate.named.contains(&field) && !isKnown(field, columns, known))
            candidate.lacking << words(field.label);
    return candidate;
}

/// Whether \a other explains a heading that \a whole does not.
bool explainsMore(const TableCandidate &other, const TableCandidate &whole)
{
    for (std::size_t i = 0; i < other.fields.size(); ++i)
        if (other.fields[i] && !whole.fields[i])
            return true;
    return false;
}

void weigh(const TableCandidate &candidate, ColumnReading &reading)
{
    if (candidate.explained() == 0)
        return;
    const bool isBetter =
        !reading.best || (candidate.isWhole() && !reading.best->isWhole()) ||
        (candidate.isWhole() == reading.best->isWhole() && candidate.explained() > reading.best->explained());
    if (isBetter) {
        reading.isTie = false;
        reading.best = candidate;
    } else if (candidate.isWhole() && candidate.explained() == reading.best->explained()) {
        reading.isTie = true;
    }
}

/// Whether the table's own values are named, not only what distinguishes its rows.
bool saysAnything(const TableCandidate &candidate)
{
    return std::ranges::any_of(candidate.named,
                               [](const catalogue::Field *field) { return !isShared(*field); });
}

/// Takes from \a part the columns that are none of its own in a list.
void keepOwn(TableCandidate &part, std::span<const HeadingColumn> columns, const std::vector<bool> &merged,
             bool hasMembers)
{
    part.named.clear();
    for (std::size_t i = 0; i < part.fields.size(); ++i) {
        const catalogue::Field *&field = part.fields[i];
        const bool isSaid = columns[i].owner == Owner::Head || columns[i].owner == Owner::Household ||
                            columns[i].isMapped || merged[i];
        if (field && hasMembers && mayBeAnybodys(*field) && !isSaid)
            field = nullptr;
        if (field)
            part.named.insert(field);
    }
}

} // namespace

bool isKnown(const catalogue::Field &field, std::span<const HeadingColumn> columns, const Known &known)
{
    if (!known.spoken.values.empty() && known.spoken.values.contains(plainTitle(field.label)))
        return true;
    if (!known.byOtherMeans)
        return false;
    const bool tellsHousehold =
        has(columns, {Clue::HeadName, Clue::HeadIdentity, Clue::MemberName, Clue::MemberIdentity});
    if (isHouseholdNo(field))
        return tellsHousehold;
    // What is given for households is not given for their village.
    if (isOf(field, catalogue::VillageColumn("code")) && field.path.size() == 1)
        return has(columns, {Clue::VillageName}) && !tellsHousehold;
    if (isOf(field, catalogue::VillageColumn("code")))
        return has(columns, {Clue::VillageName}) || !known.says.place.empty();
    return field.leaf().kind == catalogue::Kind::Year && !known.says.year.empty();
}

ColumnReading readAsTables(std::span<const HeadingColumn> columns, const Known &known)
{
    ColumnReading reading;
    std::vector<TableCandidate> all;
    for (const catalogue::Table &table : catalogue::tables())
        if (!known.spoken.table || known.spoken.table == &table)
            all.push_back(readAs(table, columns, known));
    if (known.byOtherMeans)
        std::erase_if(all, [](const TableCandidate &candidate) { return !saysAnything(candidate); });
    for (const TableCandidate &candidate : all)
        weigh(candidate, reading);
    if (!reading.best || !reading.best->isWhole())
        return reading;
    for (const TableCandidate &candidate : all)
        if (!candidate.isWhole() && candidate.explained() >= reading.best->explained() &&
            explainsMore(candidate, *reading.best) &&
            (!reading.rival || candidate.explained() > reading.rival->explained()))
            reading.rival = candidate;
    return reading;
}

std::vector<TableCandidate> readAsList(std::span<const HeadingColumn> columns,
                                       const std::vector<bool> &merged, const Known &known)
{
    if (known.spoken.table)
        return {};
    const bool hasMembers = std::ranges::any_of(columns, [](const HeadingColumn &column) {
        const catalogue::Field *field = fieldOf(catalogue::table(catalogue::TableId::Member), column);
        return field && field->key && field->required && !isHouseholdNo(*field);
    });
    std::vector<TableCandidate> parts;
    for (const catalogue::TableId id : {catalogue::TableId::Household, catalogue::TableId::HouseholdYear,
                                        catalogue::TableId::Member, catalogue::TableId::MemberYear}) {
        const bool isOfMembers = id == catalogue::TableId::Member || id == catalogue::TableId::MemberYear;
        TableCandidate part = readAs(catalogue::table(id), columns, known);
        keepOwn(part, columns, merged, hasMembers);
        if (saysAnything(part) && part.isWhole() && (hasMembers || !isOfMembers))
            parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace chulie::headings
