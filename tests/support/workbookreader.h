#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace chulie::support {

/// A cell as it stands in a workbook's XML: its value (a text decoded as spreadsheets do), whether it is a
/// text, and the number format of its style.
struct ReadCell
{
    QString value;
    bool isText = false;
    QString format;
    bool isFormula = false;
};

struct ReadSheet
{
    QString name;
    bool hidden = false;
    std::vector<std::vector<ReadCell>> rows; ///< ragged: up to the last cell of each
    QStringList merged;
    QString xml;
};

/// What an XLSX file says, read from its own XML and no more: the tests' eyes on what was written.
struct ReadWorkbook
{
    std::vector<ReadSheet> sheets;
    QMap<QString, QString> names; ///< defined names with their sheets' numbers: "_xlnm.Print_Titles 0"

    /// Fails where the file is damaged, and where Excel 2007 and WPS cannot open it.
    static ReadWorkbook open(const QString &path);
    [[nodiscard]] const ReadSheet &sheet(const QString &name) const;
};

} // namespace chulie::support
