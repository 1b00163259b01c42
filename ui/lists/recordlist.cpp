#include "ui/lists/recordlist.h"

#include "models/records/listfields.h"
#include "models/values/level.h"
#include "ui/ask.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/listacts.h"
#include "ui/lists/removal.h"
#include "ui/lists/yearof.h"
#include "ui/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace chulie::lists {

namespace {

/// The column of a list that says of which village a row of \a table is; -1 where there is none.
int villageColumn(const catalogue::Table &table)
{
    const auto &fields = records::listFields(table);
    const auto found = std::ranges::find_if(fields, [&](const catalogue::Field &field) {
        return table.id != catalogue::TableId::Village &&
               catalogue::shows(field, catalogue::VillageColumn("name"));
    });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

} // namespace

records::RowQuery within(const std::string &region)
{
    records::RowQuery query;
    query.region = region;
    return query;
}

RecordList::RecordList(ui::Session &session, const char *name, const catalogue::ColumnList &columns,
                       QWidget *parent)
    : QWidget(parent), m_session(session), m_table(catalogue::table(columns.table)),
      m_model(new RecordModel(session.ledger(), m_table, this)),
      m_view(new RecordView(m_model, QLatin1StringView(name), m_model->placesOf(columns), this)),
      m_bar(new FilterBar(session, *m_view, this)), m_top(new QHBoxLayout), m_count(new QLabel(this)),
      m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_acts(new ListActs(this, m_add, m_remove))
{
    setObjectName(QLatin1StringView(name));
    m_top->addWidget(m_count);
    m_top->addStretch(1);
    m_top->addWidget(m_add);
    m_top->addWidget(m_remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(m_top);
    all->addWidget(m_bar);
    all->addWidget(m_view, 1);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_remove->setEnabled(false);
    m_view->allowWriting(session);
    m_model->followYear(yearOf(session, m_table));
    connect(m_view, &RecordView::chosen, this, [this](std::int64_t row) {
        m_remove->setEnabled(row != 0);
        emit chosen(row);
    });
    connect(m_view, &RecordView::opened, this, &RecordList::opened);
    connect(m_add, &QPushButton::clicked, this, &RecordList::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &RecordList::remove);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordList::say);
    m_view->QWidget::addActions(m_acts->all());
    retranslate();
}

void RecordList::answerAddIn(QWidget &part)
{
    m_acts->answerAddIn(part);
}

QList<QAction *> RecordList::acts() const
{
    return m_acts->all();
}

void RecordList::show(const records::RowQuery &query, std::optional<std::vector<std::int64_t>> ids)
{
    if (const int column = villageColumn(m_table); column >= 0)
        m_view->setColumnHidden(column, query.region.size() == values::codeLength(values::Level::Village));
    if (const auto shown = m_model->show(query); !shown)
        ui::Ask::person().error(this, shown.failure());
    m_bar->keepWithin(std::move(ids));
}

void RecordList::reload()
{
    if (const auto read = m_model->refresh(); !read)
        ui::Ask::person().error(this, read.failure());
    m_bar->refresh();
}

bool RecordList::choose(std::int64_t row)
{
    if (row == 0 || m_view->choose(row) || !m_bar->isNarrowed())
        return m_view->choose(row);
    m_bar->clear();
    return m_view->choose(row);
}

void RecordList::setReadOnly()
{
    m_view->forbidWriting();
    m_add->hide();
    m_add->setEnabled(false);
    m_remove->hide();
}

void RecordList::remove()
{
    const std::int64_t row = m_view->chosenId();
    const int at = m_model->find(row);
    if (at < 0 || m_remove->isHidden())
        return;
    const QString name = m_model->index(at, m_model->shownColumn(m_table.key.back())).data().toString();
    removeAsking(this, m_session.ledger(), m_table, row, tr("%1 %2").arg(catalogue::title(m_table), name));
}

void RecordList::say()
{
    m_count->setText(
        tr("%1: %2").arg(catalogue::title(m_table), QLocale(QLocale::English).toString(m_model->rowCount())));
}

void RecordList::retranslate()
{
    m_view->setAccessibleName(catalogue::title(m_table));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add a row (Insert)"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the chosen row (Ctrl+Delete in the list)"));
    m_add->setAccessibleName(tr("Add: %1").arg(catalogue::title(m_table)));
    m_remove->setAccessibleName(tr("Remove: %1").arg(catalogue::title(m_table)));
    m_acts->retranslate();
    say();
}

void RecordList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chulie::lists
