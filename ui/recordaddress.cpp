#include "ui/recordaddress.h"

#include "models/storage/rows.h"
#include "ui/page.h"
#include "ui/session.h"

namespace chulie {

namespace {

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

} // namespace

Address recordAddress(Session &session, const Address &now, TableId table, std::int64_t row, int column)
{
    Address address = now;
    address.field = FieldAddress{table, row, column};
    const auto stands =
        session.database().read([&] { return place(session, chulie::table(table), row, address); });
    if (!stands || !*stands)
        return {};
    address.page = QLatin1StringView(pageOf(table).id);
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
    address.page = QLatin1StringView(pageOf(form.table).id);
    return address;
}

} // namespace chulie
