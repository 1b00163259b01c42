#include "ui/crosstab/fieldtree.h"

#include <QHeaderView>
#include <QMimeData>

#include <memory>

namespace chulie::crosstab {

namespace {

constexpr auto mimeType = "application/x-chulie-field";
constexpr int nameRole = Qt::UserRole;

const Field *fieldOf(const QTreeWidgetItem &item)
{
    return crosstab::findField(item.data(0, nameRole).toString());
}

} // namespace

FieldTree::FieldTree(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setIndentation(14);
    retranslate();
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const auto *field = fieldOf(*item))
            emit wanted(field);
    });
}

const Field *FieldTree::dragged(const QMimeData &data)
{
    const QByteArray name = data.data(QLatin1StringView(mimeType));
    return name.isEmpty() ? nullptr : crosstab::findField(QString::fromUtf8(name));
}

void FieldTree::retranslate()
{
    clear();
    setAccessibleName(tr("Fields"));
    QTreeWidgetItem *group = nullptr;
    for (const Field &field : crosstab::fields()) {
        const QString of = crosstab::groupTitle(field);
        if (!group || group->text(0) != of) {
            group = new QTreeWidgetItem(this, {of});
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group, {crosstab::title(field)});
        item->setData(0, nameRole, QString::fromStdString(field.name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    }
}

QStringList FieldTree::mimeTypes() const
{
    return {QLatin1StringView(mimeType)};
}

QMimeData *FieldTree::mimeData(const QList<QTreeWidgetItem *> &items) const
{
    auto carried = std::make_unique<QMimeData>();
    if (!items.isEmpty())
        carried->setData(QLatin1StringView(mimeType), items.first()->data(0, nameRole).toString().toUtf8());
    return carried.release();
}

} // namespace chulie::crosstab
