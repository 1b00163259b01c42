#include "ui/lists/columnsdialog.h"

#include "ui/grid/gridview.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace chulie::lists {

namespace {

constexpr QSize usualSize(340, 460);
constexpr int mostFrozen = 4;

} // namespace

ColumnsDialog::ColumnsDialog(grid::GridView &view, QWidget *parent)
    : QDialog(parent), m_view(view), m_list(new QListWidget(this)), m_frozen(new QSpinBox(this))
{
    setWindowTitle(tr("Columns"));
    resize(usualSize);
    m_list->setAccessibleName(tr("Columns"));
    m_frozen->setRange(0, mostFrozen);
    m_frozen->setValue(view.frozen());
    auto *up = new QPushButton(tr("Move &up"));
    auto *down = new QPushButton(tr("Move &down"));
    auto *moving = new QHBoxLayout;
    moving->addWidget(up);
    moving->addWidget(down);
    moving->addStretch(1);
    auto *form = new QFormLayout;
    form->addRow(tr("&First columns that stay at the left"), m_frozen);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_list, 1);
    all->addLayout(moving);
    all->addLayout(form);
    all->addWidget(buttons);
    fill();
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_frozen, &QSpinBox::valueChanged, this, [this](int columns) { m_view.setFrozen(columns); });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_view.setColumnHidden(item->data(Qt::UserRole).toInt(), item->checkState() != Qt::Checked);
        m_view.setFrozen(m_frozen->value());
    });
}

void ColumnsDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    const QHeaderView &header = *m_view.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        auto *item =
            new QListWidgetItem(m_view.model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_view.isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

void ColumnsDialog::move(int steps)
{
    const int from = m_list->currentRow();
    const int to = from + steps;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    const QSignalBlocker quiet(m_list);
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_view.horizontalHeader()->moveSection(from, to);
}

} // namespace chulie::lists
