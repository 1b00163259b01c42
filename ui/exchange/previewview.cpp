#include "ui/exchange/previewview.h"

#include "models/exchange/spoken.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace chulie::exchange {

namespace {

constexpr int widestColumn = 220;
constexpr int narrowestColumn = 110;

/// The columns that a heading may be of: those of \a table, then those of the other tables, since it may be
/// another.
QStringList offeredFor(const catalogue::Table *table)
{
    QStringList labels;
    const auto add = [&labels](const catalogue::Table &of) {
        for (const catalogue::Field &field : catalogue::fields(of))
            labels += QString::fromUtf8(field.label);
    };
    if (table)
        add(*table);
    for (const catalogue::Table &each : catalogue::tables())
        add(each);
    labels.removeDuplicates();
    return labels;
}

} // namespace

PreviewView::PreviewView(QWidget *parent) : QTableView(parent), m_model(new PreviewModel(this))
{
    setModel(m_model);
    setAlternatingRowColors(true);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
}

void PreviewView::show(FilePreview preview, const QStringList &clearing)
{
    const QList<int> before{horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_model->show(std::move(preview));
    resizeColumnsToContents();
    for (int section = 1; section < m_model->columnCount(); ++section)
        setColumnWidth(section, std::clamp(columnWidth(section), narrowestColumn, widestColumn));
    putBoxes(clearing);
    horizontalScrollBar()->setValue(before[0]);
    verticalScrollBar()->setValue(before[1]);
}

void PreviewView::putBoxes(const QStringList &clearing)
{
    const QStringList offered = offeredFor(m_model->preview().table);
    int height = 0;
    for (int section = 1; section < m_model->columnCount(); ++section) {
        const PreviewColumn *column = m_model->columnAt(section);
        if (column->title.isEmpty())
            continue;
        auto *boxes = new QWidget;
        auto *layout = new QVBoxLayout(boxes);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(makeBox(*column, offered));
        if (column->field && canBeCleared(*column->field))
            layout->addWidget(makeClearing(*column, clearing));
        layout->addStretch(1);
        height = std::max(height, boxes->sizeHint().height());
        setIndexWidget(m_model->index(0, section), boxes);
    }
    if (m_model->rowCount() > 0)
        setRowHeight(0, height + 2);
}

/// The box that says which column it is.
QWidget *PreviewView::makeBox(const PreviewColumn &column, const QStringList &offered)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Column for “%1”").arg(column.title));
    if (!column.field && column.isUsed)
        box->addItem(tr("(used otherwise)"), QString());
    box->addItem(tr("(left alone)"), QLatin1String(""));
    for (const QString &label : offered)
        box->addItem(label, label);
    box->setCurrentIndex(column.field ? std::max(0, box->findData(QString::fromUtf8(column.field->label)))
                                      : 0);
    // After the box has handled the choice: the preview that follows puts new boxes in place of it.
    connect(
        box, &QComboBox::activated, this,
        [this, box, heading = column.title] { emit mapped(heading, box->currentData().toString()); },
        Qt::QueuedConnection);
    return box;
}

/// The box that says whether blank cells of the column clear.
QWidget *PreviewView::makeClearing(const PreviewColumn &column, const QStringList &clearing)
{
    const QString label = QString::fromUtf8(column.field->label);
    auto *box = new QCheckBox(tr("blank clears"));
    box->setAccessibleName(tr("Blank cells of “%1” clear").arg(column.title));
    box->setToolTip(tr("A blank cell leaves what the ledger has. Ticked, it clears it."));
    box->setChecked(clearing.contains(label));
    connect(
        box, &QCheckBox::clicked, this, [this, label](bool on) { emit clearingChosen(label, on); },
        Qt::QueuedConnection);
    return box;
}

} // namespace chulie::exchange
