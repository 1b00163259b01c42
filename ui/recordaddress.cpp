#include "ui/recordaddress.h"

#include "models/storage/rows.h"
#include "ui/page.h"
#include "ui/session.h"

#include <algorithm>

namespace chulie {

namespace {

/// The page on which rows of a table are looked at, by its id.
const char *pageOf(TableId table)
{
    switch (table) {
    case TableId::Village:
    case TableId::Hamlet:
    case TableId::VillageYear:
    case TableId::RegionYear:
        return "places";
    case TableId::Measure:
        return "measures";
    case TableId::Fund:
        return "funds";
    case TableId::Visit:
        return "visits";
    case TableId::ItemProgress:
        return "responsibilities";
    case TableId::Standard:
        return "standards";
    case TableId::ClosedYear:
        return "closing";
    case TableId::SetAside:
        return "checkup";
    default:
        return "households";
    }
}

bool isPage(const QString &id)
{
    return std::ranges::any_of(pages(),
                               [&](const PageKind &page) { return id == QLatin1StringView(page.id); });
}

/// Fills in the household, village and year that row \a row of \a table belongs to; false where it is gone.
bool place(Session &session, const Table &table, std::int64_t row, Address &address)
{
    const auto values = readRow(session.database(), table, row);
    if (!values)
        return false;
    if (table.id == TableId::Household)
        address.household = row;
    if (table.id == TableId::Village)
        if (const VillagePlace *village = session.places().find(row))
            address.scope.region = village->code;
    for (const Column &column : table.columns) {
        const Value &value = (*values)[static_cast<std::size_t>(column.number)];
        if (isBlank(value))
            continue;
        if (column.kind == Kind::Year)
            address.scope.year = static_cast<int>(number(value));
        if (column.kind == Kind::Reference)
            place(session, chulie::table(column.refers), number(value), address);
    }
    return true;
}

/// The page for rows of \a table; what belongs to a household has none of its own.
QString pageFor(TableId table, const Address &address, const Address &now)
{
    const QString page = QLatin1StringView(pageOf(table));
    if (isPage(page))
        return page;
    return address.household != 0 ? QStringLiteral("households") : now.page;
}

} // namespace

Address recordAddress(Session &session, const Address &now, TableId table, std::int64_t row, int column)
{
    Address address = now;
    address.field = FieldAddress{table, row, column};
    const auto stands =
        session.database().read([&] { return place(session, chulie::table(table), row, address); });
    if (!stands || !*stands)
        return {};
    address.page = pageFor(table, address, now);
    return address;
}

Address formAddress(Session &session, const Address &now, const FormKey &form, int column)
{
    if (form.row != 0)
        return recordAddress(session, now, form.table, form.row, column);
    Address address = now;
    address.household = 0;
    address.field = FieldAddress{form.table, 0, column};
    for (const auto &[number, value] : form.given) {
        const Column &given = chulie::table(form.table).columns[static_cast<std::size_t>(number)];
        if (given.kind == Kind::Year)
            address.scope.year = static_cast<int>(chulie::number(value));
        if (given.kind != Kind::Reference)
            continue;
        address.field->of = chulie::number(value);
        const auto stands = session.database().read(
            [&] { return place(session, chulie::table(given.refers), address.field->of, address); });
        if (!stands || !*stands)
            return {};
    }
    address.page = pageFor(form.table, address, now);
    return address;
}

} // namespace chulie
