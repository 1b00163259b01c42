#include "ui/crosstab/fieldbox.h"

#include "ui/crosstab/fieldtree.h"

#include <QDragEnterEvent>
#include <QDropEvent>

namespace chulie::crosstab {

FieldBox::FieldBox(QWidget *parent) : QComboBox(parent)
{
    setAcceptDrops(true);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(24);
    for (const Field &field : crosstab::fields())
        addItem(QString(), QString::fromStdString(field.name));
}

const Field &FieldBox::field() const
{
    return crosstab::fields()[static_cast<std::size_t>(currentIndex())];
}

void FieldBox::choose(const Field &field)
{
    setCurrentIndex(findData(QString::fromStdString(field.name)));
}

void FieldBox::retranslate(const QString &name)
{
    setAccessibleName(name);
    int index = 0;
    for (const Field &field : crosstab::fields())
        setItemText(index++, tr("%1: %2").arg(crosstab::groupTitle(field), crosstab::title(field)));
}

void FieldBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (FieldTree::dragged(*event->mimeData()))
        event->acceptProposedAction();
}

void FieldBox::dropEvent(QDropEvent *event)
{
    if (const auto *field = FieldTree::dragged(*event->mimeData())) {
        choose(*field);
        event->acceptProposedAction();
    }
}

} // namespace chulie::crosstab
