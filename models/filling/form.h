#pragma once

#include "models/filling/sheetindex.h"
#include "models/headings/header.h"
#include "models/sources/xlsxparts.h"
#include "models/values/result.h"

#include <QString>
#include <QTemporaryFile>

#include <memory>
#include <string>
#include <vector>

namespace chulie::filling {

/// A sheet of a form: its words, and in an XLSX workbook how its XML is made.
struct FormSheet
{
    QString name = {}; ///< null for a text
    bool isHidden = false;
    std::vector<headings::HeadRow> rows = {}; ///< those that are not blank
    std::string part = {};                    ///< of the workbook
    std::string xml = {};
    SheetIndex index = {};

    /// The words at row \a number and \a column, counted from 1; empty where there are none.
    [[nodiscard]] std::string_view words(int number, int column) const;
    [[nodiscard]] const headings::HeadRow *row(int number) const;
    /// The last row that is not blank, 0 where there is none.
    [[nodiscard]] int lastRow() const { return rows.empty() ? 0 : rows.back().line; }
};

/// An empty form of a superior.
struct Form
{
    QString path = {};     ///< as given
    QString workbook = {}; ///< the XLSX file that is filled: \a path, or a plain copy of it
    std::shared_ptr<QTemporaryFile> plain = {}; ///< the copy
    bool isText = false;                        ///< a CSV file
    std::vector<FormSheet> sheets = {};
    std::string bookPart = {};                       ///< that lists the sheets
    std::string book = {};                           ///< its XML
    std::vector<sources::NumberFormat> formats = {}; ///< by number of the style
};

/// Reads the form at \a path. A failure says what the file is and what to do.
[[nodiscard]] values::Result<Form> openForm(const QString &path);

} // namespace chulie::filling
