#include "ui/exchange/importfiles.h"

#include "models/exchange/batchfiles.h"

#include <QHeaderView>

#include <algorithm>

namespace chulie::exchange {

ImportFiles::ImportFiles(QStringList paths, QWidget *parent)
    : grid::ReadOnlyTable(parent), m_paths(std::move(paths))
{
    setModel(&m_counts);
    setAccessibleName(tr("Rows by file"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTextElideMode(Qt::ElideMiddle);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(PlanCounts::File, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportFiles::chosen);
}

void ImportFiles::showPlan(const ImportPlan *plan)
{
    const auto word = [this](PlanCounts::Column column) {
        return currentIndex().siblingAtColumn(column).data().toString();
    };
    const QString file = word(PlanCounts::File);
    const QString table = word(PlanCounts::TableName);
    m_plan = plan;
    m_counts.show(plan, unread());
    choose(file, table);
}

/// Chooses \a table of \a file, wherever it is now; else the file, else the first.
void ImportFiles::choose(const QString &file, const QString &table)
{
    int best = 0;
    for (int row = m_counts.rowCount() - 1; row >= 0 && !file.isEmpty(); --row) {
        const QString &name = m_counts.at(row).file;
        const bool isTable = m_counts.index(row, PlanCounts::TableName).data().toString() == table;
        const bool isLike = name.startsWith(file) && best == 0;
        if ((name == file && isTable) || isLike)
            best = row;
    }
    setCurrentIndex(m_counts.index(best, 0));
    if (m_counts.rowCount() == 0)
        emit chosen();
}

/// The files that are not understood; those that are no tables at all are not among them.
QStringList ImportFiles::unread() const
{
    QStringList unread = chooseFiles(m_paths).taken;
    unread.removeIf([this](const QString &path) {
        const auto isOf = [&](const QString &name) { return name == path || name.startsWith(path + u'#'); };
        return m_plan && std::ranges::any_of(m_plan->files(), isOf);
    });
    return unread;
}

QString ImportFiles::nameAt(int row) const
{
    if (row < 0)
        return {};
    const int file = m_counts.fileAt(row);
    return m_counts.isUnread(row) ? unread().at(file) : m_plan->files().at(file);
}

QStringList ImportFiles::names() const
{
    QStringList names;
    for (int row = 0; row < m_counts.rowCount(); ++row)
        names += nameAt(row);
    names.removeDuplicates();
    return names;
}

FilePreview ImportFiles::previewAt(int row, const FileChoices &choices, std::size_t most) const
{
    if (row < 0)
        return {};
    if (!m_counts.isUnread(row))
        return m_plan->preview(m_counts.fileAt(row), most);
    auto preview = previewUnread(nameAt(row), choices);
    return preview ? *std::move(preview) : FilePreview();
}

FilePreview ImportFiles::preview(const QString &name, const FileChoices &choices, std::size_t most) const
{
    for (int row = 0; row < m_counts.rowCount(); ++row)
        if (nameAt(row) == name)
            return previewAt(row, choices, most);
    return {};
}

FilePreview ImportFiles::preview(const FileChoices &choices, std::size_t most) const
{
    return previewAt(currentIndex().row(), choices, most);
}

} // namespace chulie::exchange
