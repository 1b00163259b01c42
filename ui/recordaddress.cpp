#include "ui/recordaddress.h"

#include "models/pictures/pictures.h"
#include "models/storage/rows.h"
#include "models/targets/fields.h"
#include "ui/page.h"
#include "ui/session.h"

namespace chulie::ui {

namespace {

/// Fills in the household, village and year that row \a row of \a table belongs to; false where it is gone.
bool place(Session &session, const catalogue::Table &table, std::int64_t row, Address &address)
{
    const auto values = storage::readRow(session.database(), table, row);
    if (!values)
        return false;
    if (table.id == catalogue::TableId::Household)
        address.household = row;
    if (table.id == catalogue::TableId::Village)
        if (const places::VillagePlace *village = session.places().find(row))
            address.scope.region = village->code;
    for (const catalogue::Column &column : table.columns) {
        const values::Value &value = (*values)[static_cast<std::size_t>(column.number)];
        if (values::isBlank(value))
            continue;
        if (column.kind == catalogue::Kind::Year)
            address.scope.year = static_cast<int>(values::number(value));
        if (column.kind == catalogue::Kind::Reference)
            place(session, catalogue::table(column.refers), values::number(value), address);
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
    if (address.field && (table == catalogue::TableId::Household || table == catalogue::TableId::Village))
        address.field->table = catalogue::TableId::Picture; // a part of its own there
    return address;
}

Address recordAddress(Session &session, const Address &now, catalogue::TableId table, std::int64_t row,
                      int column)
{
    if (table == catalogue::TableId::Picture)
        return pictureAddress(session, now, row);
    Address address = now;
    address.field = FieldAddress{table, row, column};
    const auto stands =
        session.database().read([&] { return place(session, catalogue::table(table), row, address); });
    if (!stands || !*stands)
        return {};
    address.page = QLatin1StringView(pageOf(table).id);
    return address;
}

Address formAddress(Session &session, const Address &now, const records::FormKey &form, int column)
{
    if (form.row != 0)
        return recordAddress(session, now, form.table, form.row, column);
    Address address = now;
    address.household = 0;
    address.field = FieldAddress{form.table, 0, column};
    for (const auto &[number, value] : form.given) {
        const catalogue::Column &given =
            catalogue::table(form.table).columns[static_cast<std::size_t>(number)];
        if (given.kind == catalogue::Kind::Year)
            address.scope.year = static_cast<int>(values::number(value));
        if (given.kind != catalogue::Kind::Reference)
            continue;
        address.field->of = values::number(value);
        const auto stands = session.database().read(
            [&] { return place(session, catalogue::table(given.refers), address.field->of, address); });
        if (!stands || !*stands)
            return {};
    }
    address.page = QLatin1StringView(pageOf(form.table).id);
    return address;
}

Address targetAddress(Session &session, const Scope &scope, const targets::Target &target,
                      std::int64_t village, std::int64_t household)
{
    const catalogue::ColumnId field = target.field.usual;
    Address address{.page = QStringLiteral("households"), .scope = scope, .household = household};
    address.field = FieldAddress{field.table, 0, field.number};
    if (household != 0)
        return address;
    // 变动 are with the households of the village.
    if (field.table != catalogue::TableId::StatusChange)
        address.page = QStringLiteral("places");
    if (const places::VillagePlace *place = session.places().find(village))
        address.scope.region = place->code;
    return address;
}

Address mendingAddress(Session &session, const Address &now, std::int64_t village, std::int64_t household,
                       const FieldAddress &field)
{
    Address address = household != 0
                          ? recordAddress(session, now, catalogue::TableId::Household, household, 0)
                      : field.row != 0 ? recordAddress(session, now, field.table, field.row, field.column)
                                       : recordAddress(session, now, catalogue::TableId::Village, village, 0);
    address.scope.year = now.scope.year;
    address.field = field;
    return address;
}

} // namespace chulie::ui
