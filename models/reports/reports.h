#pragma once

#include "models/ledger/result.h"
#include "models/reports/report.h"

#include <QString>

#include <span>
#include <string>

namespace chulie {

class Database;

namespace reports {

/// What a report is asked about.
struct Wanted
{
    std::string region = {}; ///< digits of a city, county, town or village; empty: all of the ledger
    int year = 0;
};

/// A report that the program can make: a file and a line in reports.cpp.
struct ReportKind
{
    const char *name;  ///< on the command line
    const char *title; ///< in plain English, source of its translation
    /// Fails with a message for the person where the ledger holds nothing of the region, or cannot be read.
    Result<Report> (*make)(Database &database, const Wanted &wanted);
};

[[nodiscard]] std::span<const ReportKind> reportKinds();
/// By name; nullptr where there is none.
[[nodiscard]] const ReportKind *findReport(QStringView name);
[[nodiscard]] QString title(const ReportKind &kind);

/// 填表人 · 审核人 · 填报日期, as every form ends.
[[nodiscard]] Signature signature();

} // namespace reports
} // namespace chulie
