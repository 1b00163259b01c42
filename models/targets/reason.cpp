#include "models/targets/reason.h"

namespace chulie::targets {

void Reason::addBlank(const QString &column)
{
    add(tr("%1 not filled in").arg(column));
}

void Reason::addBlankOfYear(const QString &column)
{
    add(tr("%1 of %2 not filled in").arg(column, year()));
}

void Reason::addBlank(const QStringList &names, const QString &column)
{
    add(tr("%1: %2 not filled in", "names and a column").arg(list(names), column));
}

void Reason::addBlankOfYear(const QStringList &names, const QString &column)
{
    add(tr("%1: %2 of %3 not filled in", "names, a column, a year").arg(list(names), column, year()));
}

void Reason::addNoMembers()
{
    add(tr("no members known at the end of %1").arg(year()));
}

QString Reason::text() const
{
    return m_clauses.join(tr("; ", "between clauses"));
}

QString Reason::list(const QStringList &names)
{
    return names.join(tr(", ", "between names"));
}

QString heading(catalogue::ColumnId column)
{
    return catalogue::title(column.column());
}

} // namespace chulie::targets
