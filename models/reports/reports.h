#pragma once

#include "models/reports/material.h"
#include "models/reports/report.h"
#include "models/values/level.h"
#include "models/values/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::reports {

class Undecided;

/// One thing that a report is about.
struct Subject
{
    std::string region = {};    ///< code; of a household, its village's
    std::int64_t household = 0; ///< id; 0: the region itself
    std::string no = {};        ///< 户编号 of the household
    QString name = {};          ///< for a person who chooses among many, and for a page of contents
};

/// A report that the program can make: a file, and a line in kinds.h.
struct ReportKind
{
    const char *name;                   ///< on the command line
    const char *title;                  ///< in plain English, source of its translation
    std::optional<values::Level> about; ///< whom one of it is about; nothing: any region, as it is asked for
    /// Makes it, inside a read; throws DatabaseError.
    Report (*make)(Material &material, const Subject &subject);
};

[[nodiscard]] std::span<const ReportKind> reportKinds();
/// By name; nullptr where there is none.
[[nodiscard]] const ReportKind *findReport(QStringView name);
[[nodiscard]] QString title(const ReportKind &kind);
/// Whether it compares its year with another, Wanted::against, or with what was known of it on a day,
/// Wanted::knownThen.
[[nodiscard]] bool comparesYears(const ReportKind &kind);

/// The reports of one kind that a wish comes to: one for each household, village, town or county of the
/// region asked for, each made when it is its turn. A region within a town or county is taken as that.
class Series
{
public:
    /// Inside a read, as all of it. Fails with a message for the person where the ledger holds nothing of
    /// what is asked for.
    [[nodiscard]] static values::Result<Series> plan(storage::Database &database, const ReportKind &kind,
                                                     const Wanted &wanted,
                                                     const values::Progress &progress = {});

    [[nodiscard]] std::span<const Subject> subjects() const { return m_subjects; }
    /// What all of it is called: for a file's name and a page of contents.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// One that its progress stopped is not whole.
    [[nodiscard]] Report make(std::size_t subject);

private:
    Series(const ReportKind &kind, Material material, std::vector<Subject> subjects);

    const ReportKind *m_kind;
    Material m_material;
    std::vector<Subject> m_subjects;
    QString m_name;
    std::shared_ptr<const Undecided> m_undecided; ///< read when the first is made
};

/// The single report that \a wanted comes to; of several the first.
[[nodiscard]] values::Result<Report> make(storage::Database &database, const ReportKind &kind,
                                          const Wanted &wanted, const values::Progress &progress = {});

} // namespace chulie::reports
