#include "models/sources/sourcefaults.h"

#include <QCoreApplication>

namespace chulie::sources {

namespace {

struct Faults
{
    Q_DECLARE_TR_FUNCTIONS(SourceFaults)
};

} // namespace

QString SourceFaults::of(SourceFault fault)
{
    switch (fault) {
    case SourceFault::Damaged:
        return Faults::tr(
            "The workbook is damaged or incomplete: copy it once more, or open it in Excel or WPS "
            "and save it anew.");
    case SourceFault::DocumentType:
        return Faults::tr("The workbook has a DOCTYPE, which no spreadsheet program writes and which is not "
                          "safe.");
    case SourceFault::Bomb:
        return Faults::tr(
            "The workbook unpacks to more than a gigabyte, or to more than there is room for: it "
            "is too large, or no workbook.");
    case SourceFault::Password:
        return Faults::tr("It is protected by a password: take the password off in Excel or WPS and save it "
                          "under another name.");
    case SourceFault::OldWorkbook:
        return Faults::tr("It is a workbook of Excel 95 or earlier: open it in Excel or WPS and save it as "
                          "an .xlsx workbook.");
    case SourceFault::NoWorkbook:
        return Faults::tr("It is the file of another program, not a workbook: save the list in it as an "
                          ".xlsx workbook.");
    case SourceFault::NoTables:
        return Faults::tr("It is a web page (HTML) without a table: save the list in it as an .xlsx "
                          "workbook.");
    case SourceFault::None:
        break;
    }
    return {};
}

QString SourceFaults::tooManyColumns()
{
    return Faults::tr("A sheet has too many columns: more than 16,384.");
}

QString SourceFaults::tooManyRows()
{
    return Faults::tr("A sheet has too many rows: more than 1,048,576.");
}

QString SourceFaults::tooLongCell(int row)
{
    return Faults::tr("A cell in row %1 is longer than 32,767 characters.").arg(row);
}

} // namespace chulie::sources
