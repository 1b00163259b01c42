#include "ui/lists/tablepage.h"

#include "models/records/listfields.h"
#include "models/records/rowyear.h"
#include "models/tracking/regionrows.h"
#include "models/values/level.h"
#include "ui/links.h"
#include "ui/session.h"

#include <QVBoxLayout>

namespace chulie::lists {

namespace {

constexpr std::size_t fewColumns = 8;

/// The columns that a list shows at first: the foremost of the catalogue.
catalogue::ColumnList foremost(const catalogue::Table &table)
{
    catalogue::ColumnList list{table.id, {}};
    for (const catalogue::Column &column : table.columns)
        if (list.columns.size() < fewColumns)
            list.columns.push_back(column.number);
    return list;
}

/// The rows of \a table in \a scope: of its year, where they are dated.
records::RowQuery rowsIn(const catalogue::Table &table, const ui::Scope &scope)
{
    records::RowQuery query = within(scope.region);
    const catalogue::Column *dated = records::yearColumn(table);
    if (!dated)
        return query;
    const std::int64_t number = scope.year;
    const std::string year = std::to_string(scope.year);
    query.given = {{records::findListField(table, dated->name), records::Condition::Is::Between,
                    dated->kind == catalogue::Kind::Year
                        ? std::vector<values::Value>{number, number}
                        : std::vector<values::Value>{year + "-01-01", year + "-12-31"}}};
    return query;
}

} // namespace

TablePage::TablePage(ui::Session &session, catalogue::TableId table, QWidget *parent)
    : TablePage(session,
                new RecordPage(session, catalogue::table(table).name, foremost(catalogue::table(table))),
                parent)
{
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_rows);
    setFocusProxy(&m_rows->list().view());
}

TablePage::TablePage(ui::Session &session, RecordPage *rows, QWidget *parent)
    : ui::Page(parent), m_session(session), m_rows(rows)
{
    if (QAction *pictures = m_rows->picturesAct())
        addAction(pictures);
    m_rows->suggestBy([this] { return suggestion(); });
    connect(m_rows, &RecordPage::wanted, this, &ui::Page::wanted);
    connect(m_rows, &RecordPage::created, this, [this] { reload(); });
    connect(m_rows, &RecordPage::linked, this,
            [this](const QString &link) { emit wanted(ui::links::address(link, m_scope)); });
}

void TablePage::go(const ui::Address &address)
{
    m_scope = address.scope;
    retranslate();
    open(address);
}

void TablePage::refresh(const std::vector<std::int64_t> &)
{
    reload();
}

void TablePage::reload()
{
    if (m_scope.year != 0)
        m_rows->show(rowsIn(table(), m_scope));
}

RecordPage::Suggestion TablePage::suggestion() const
{
    RecordPage::Suggestion suggestion;
    for (const catalogue::Column &column : table().columns) {
        const bool isVillage =
            column.kind == catalogue::Kind::Reference && column.refers == catalogue::TableId::Village;
        if (isVillage && m_scope.region.size() == values::codeLength(values::Level::Village))
            suggestion.second[column.number] = QString::fromStdString(m_scope.region);
        if (column.kind == catalogue::Kind::Region)
            suggestion.second[column.number] =
                QString::fromStdString(tracking::noteRegion(m_scope.region, m_session.places()));
        if (column.kind == catalogue::Kind::Year)
            suggestion.second[column.number] = QString::number(m_scope.year);
    }
    return suggestion;
}

void TablePage::open(const ui::Address &address)
{
    if (address.field && address.field->table == table().id)
        m_rows->focusOn(address.field->row, address.field->column);
}

void TablePage::retranslate()
{
    reload();
}

} // namespace chulie::lists
