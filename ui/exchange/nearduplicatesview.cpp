#include "ui/exchange/nearduplicatesview.h"

#include "models/history/entrywords.h"
#include "models/storage/database.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace chulie::exchange {

namespace {

using Decision = NearDuplicate::Decision;

QString decisionWords(const NearDuplicateRow &row)
{
    switch (row.what.decision) {
    case Decision::SameMember:
        return NearDuplicateRows::tr("the same person");
    case Decision::NewMember:
        return NearDuplicateRows::tr("another person");
    case Decision::Undecided:
        break;
    }
    return NearDuplicateRows::tr("undecided");
}

grid::ListTone decisionTone(const NearDuplicateRow &row)
{
    const bool isUndecided = row.what.decision == Decision::Undecided;
    return isUndecided ? grid::ListTone{.ink = ui::look::colours(targets::State::Unmet).ink}
                       : grid::ListTone();
}

} // namespace

NearDuplicateRows::NearDuplicateRows(QObject *parent)
    : ListModel(grid::withTips<NearDuplicateRow>({
                    {[] { return tr("Decision"); }, decisionWords, false, decisionTone},
                    {[] { return tr("Member"); }, [](const NearDuplicateRow &row) { return row.record; }},
                    {[] { return tr("Date of birth"); },
                     [](const NearDuplicateRow &row) { return row.what.bornOn; }},
                    {[] { return tr("Number in the ledger"); },
                     [](const NearDuplicateRow &row) { return row.what.known; }},
                    {[] { return tr("Number in the file"); },
                     [](const NearDuplicateRow &row) { return row.what.given; }},
                    {[] { return tr("File"); }, [](const NearDuplicateRow &row) { return row.file; }},
                    {[] { return tr("Line"); },
                     [](const NearDuplicateRow &row) { return QString::number(row.what.line); }, true},
                }),
                parent)
{
}

values::Result<void> NearDuplicateRows::show(storage::Database &database, const ImportPlan &plan)
{
    std::vector<NearDuplicateRow> rows;
    auto read = database.read([&] {
        history::EntryWords words(database);
        for (const NearDuplicate &each : plan.nearDuplicates())
            rows.push_back({each, QFileInfo(plan.files().value(each.file)).fileName(),
                            words.record(catalogue::table(catalogue::TableId::Member), each.member)});
    });
    ListModel::show(read ? std::move(rows) : std::vector<NearDuplicateRow>());
    return read;
}

NearDuplicatesView::NearDuplicatesView(const NearDuplicateRows &rows, QTableView *table, QWidget *parent)
    : QWidget(parent), m_table(table)
{
    auto *layout = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("These rows have the name and the date of birth of a member, but another "
                               "identity number. Select rows (Ctrl+A: all) and decide. Undecided rows are "
                               "left out and written to the file of the refused rows."));
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    layout->addLayout(buttons);
    buttons->addWidget(addButton(tr("The same person: correct the number"), Decision::SameMember));
    buttons->addWidget(addButton(tr("Another person: add"), Decision::NewMember));
    buttons->addWidget(addButton(tr("Undecided: leave out"), Decision::Undecided));
    buttons->addStretch(1);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto offer = [this] {
        for (QPushButton *button : m_buttons)
            button->setEnabled(m_table->selectionModel()->hasSelection());
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, offer);
    connect(&rows, &QAbstractItemModel::modelReset, this, offer);
    offer();
}

QPushButton *NearDuplicatesView::addButton(const QString &words, Decision decision)
{
    auto *button = new QPushButton(words);
    connect(button, &QPushButton::clicked, this, [this, decision] { emit decided(selected(), decision); });
    m_buttons += button;
    return button;
}

QList<int> NearDuplicatesView::selected() const
{
    QList<int> positions;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        positions += index.row();
    return positions;
}

void NearDuplicatesView::resizeColumns()
{
    m_table->resizeColumnsToContents();
}

void NearDuplicatesView::select(const QList<int> &positions)
{
    for (const int row : positions)
        m_table->selectionModel()->select(m_table->model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace chulie::exchange
