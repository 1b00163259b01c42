#include "ui/exchange/previewview.h"

#include <QComboBox>
#include <QHeaderView>

namespace chulie {

namespace {

constexpr int widestColumn = 220;
constexpr int narrowestColumn = 110;

/// The columns that a heading may be of: those of \a table, then those of the other tables, since it may be
/// another.
QStringList offeredFor(const Table *table)
{
    QStringList labels;
    const auto add = [&labels](const Table &of) {
        for (const Field &field : fields(of))
            labels += QString::fromUtf8(field.label);
    };
    if (table)
        add(*table);
    for (const Table &each : tables())
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

void PreviewView::show(FilePreview preview)
{
    const QList<int> before{horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_model->show(std::move(preview));
    resizeColumnsToContents();
    for (int section = 1; section < m_model->columnCount(); ++section)
        setColumnWidth(section, std::clamp(columnWidth(section), narrowestColumn, widestColumn));
    putBoxes();
    horizontalScrollBar()->setValue(before[0]);
    verticalScrollBar()->setValue(before[1]);
}

void PreviewView::putBoxes()
{
    const QStringList offered = offeredFor(m_model->preview().table);
    for (int section = 1; section < m_model->columnCount(); ++section) {
        const PreviewColumn *column = m_model->columnAt(section);
        if (column->title.isEmpty())
            continue;
        auto *box = new QComboBox;
        box->setAccessibleName(tr("Column for “%1”").arg(column->title));
        box->addItem(tr("(left alone)"), QString());
        for (const QString &label : offered)
            box->addItem(label, label);
        box->setCurrentIndex(
            column->field ? std::max(0, box->findData(QString::fromUtf8(column->field->label))) : 0);
        // Once the box has had its say: the preview that follows puts new boxes in place of it.
        connect(
            box, &QComboBox::activated, this,
            [this, box, heading = column->title] { emit mapped(heading, box->currentData().toString()); },
            Qt::QueuedConnection);
        setIndexWidget(m_model->index(0, section), box);
    }
    if (m_model->rowCount() > 0)
        setRowHeight(0, fontMetrics().height() + 12);
}

} // namespace chulie
