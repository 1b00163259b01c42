#include "ui/overview/gaplist.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace chulie::overview {

GapList::GapList(GapModel::Column without, QWidget *parent)
    : QWidget(parent), m_heading(new QLabel), m_view(new QTableView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_view);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);

    m_view->setModel(&m_model);
    m_view->setColumnHidden(without, true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(GapModel::Name, QHeaderView::Stretch);
    const auto press = [this](const QModelIndex &index) { emit pressed(m_model.gap(index.row()).target); };
    connect(m_view, &QAbstractItemView::clicked, this, press);
    connect(m_view, &QAbstractItemView::activated, this, press);
}

void GapList::show(const QString &heading, std::vector<TargetGap> gaps, int year)
{
    m_heading->setText(heading);
    m_view->setAccessibleName(heading);
    m_model.show(std::move(gaps), year);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           m_model.rowCount() * m_view->verticalHeader()->defaultSectionSize() + 2);
    setVisible(m_model.rowCount() > 0);
}

} // namespace chulie::overview
