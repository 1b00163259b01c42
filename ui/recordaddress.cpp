#include "ui/recordaddress.h"

#include "models/pictures/pictures.h"
#include "models/storage/rows.h"
#include "models/targets/fields.h"
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

/// A picture is looked at where the record is that it belongs to.
static Address pictureAddress(Session &session, const Address &now, std::int64_t picture)
{
    const auto found = pictures::find(session.database(), picture);
    if (!found)
        return {};
    const auto [table, row] = found->owner;
    Address address = recordAddress(session, now, table, row, 0);
    if (address.field && (table == TableId::Household || table == TableId::Village))
        address.field->table = TableId::Picture; // a part of its own there
    return address;
}

Address recordAddress(Session &session, const Address &now, TableId table, std::int64_t row, int column)
{
    if (table == TableId::Picture)
        return pictureAddress(session, now, row);
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

Address targetAddress(Session &session, const Scope &scope, const Target &target, std::int64_t village,
                      std::int64_t household)
{
    const ColumnId field = target.field.usual;
    Address address{.page = QStringLiteral("households"), .scope = scope, .household = household};
    address.field = FieldAddress{field.table, 0, field.number};
    if (household != 0)
        return address;
    // 变动 are with the households of the village.
    if (field.table != TableId::StatusChange)
        address.page = QStringLiteral("places");
    if (const VillagePlace *place = session.places().find(village))
        address.scope.region = place->code;
    return address;
}

Address mendingAddress(Session &session, const Address &now, std::int64_t village, std::int64_t household,
                       const FieldAddress &field)
{
    Address address = household != 0   ? recordAddress(session, now, TableId::Household, household, 0)
                      : field.row != 0 ? recordAddress(session, now, field.table, field.row, field.column)
                                       : recordAddress(session, now, TableId::Village, village, 0);
    address.scope.year = now.scope.year;
    address.field = field;
    return address;
}

} // namespace chulie
