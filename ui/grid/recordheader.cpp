#include "ui/grid/recordheader.h"

#include <QGuiApplication>
#include <QStyleOptionHeader>

#include <algorithm>

namespace chulie::grid {

RecordHeader::RecordHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionClicked, this, &RecordHeader::clicked);
}

void RecordHeader::setOrder(std::vector<records::SortKey> order)
{
    m_order = std::move(order);
    viewport()->update();
}

void RecordHeader::clicked(int column)
{
    const bool adds = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    const auto present = std::ranges::find(m_order, column, &records::SortKey::column);
    const records::SortKey next{column, present != m_order.end() && !present->descending};
    if (!adds)
        m_order = {next};
    else if (present != m_order.end())
        *present = next;
    else
        m_order.push_back(next);
    viewport()->update();
    emit orderChosen();
}

void RecordHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const auto key = std::ranges::find(m_order, logicalIndex, &records::SortKey::column);
    if (key == m_order.end())
        return;
    option->sortIndicator = key->descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    if (m_order.size() > 1)
        option->text += QStringLiteral(" %1").arg(key - m_order.begin() + 1);
}

} // namespace chulie::grid
