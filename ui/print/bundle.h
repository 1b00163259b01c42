#pragma once

#include "models/reports/report.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace chulie::print {

/// Several reports bound into one: a page of contents, then one after the other. Each is made when it is its
/// turn, twice: to count its pages, which the contents name, and to be drawn; none is kept, so that memory
/// does not grow with their number. Every page says which of its report it is, and which of the volume.
struct Bundle
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
public:
    QString title = {};
    QStringList names = {}; ///< of the reports, for the contents
    std::function<reports::Report(std::size_t)> make = {};

    [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(names.size()); }

    /// The contents: which report begins on which page, where the reports have \a pages pages and the
    /// contents \a own.
    [[nodiscard]] reports::Report contents(const std::vector<int> &pages, int own, bool landscape) const;
};

} // namespace chulie::print
