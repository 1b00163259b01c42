#pragma once

#include "models/catalogue/columns.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace chulie::targets {

/// Why a target is in its state, in words for a village cadre: gathered by the rule that decides, when it
/// is asked to.
class Reason
{
    Q_DECLARE_TR_FUNCTIONS(TargetReason)
public:
    explicit Reason(int year) : m_year(year) {}

    void add(const QString &clause) { m_clauses.append(clause); }
    /// That \a column is blank for the year, or at all when it belongs to no year.
    void addBlank(const QString &column);
    void addBlankOfYear(const QString &column);
    /// The same of these people or places.
    void addBlank(const QStringList &names, const QString &column);
    void addBlankOfYear(const QStringList &names, const QString &column);
    /// That a household has nobody to ask about.
    void addNoMembers();

    [[nodiscard]] QString year() const { return QString::number(m_year); }
    [[nodiscard]] QString text() const;

    /// Things or people named one after the other.
    [[nodiscard]] static QString list(const QStringList &names);

private:
    int m_year;
    QStringList m_clauses;
};

/// The heading of \a column, in the language in use.
[[nodiscard]] QString heading(catalogue::ColumnId column);

} // namespace chulie::targets
