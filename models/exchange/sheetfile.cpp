#include "models/exchange/sheetfile.h"

#include "models/exchange/savedfile.h"
#include "models/exchange/sheetcsv.h"
#include "models/exchange/workbook.h"

#include <QSaveFile>

namespace chulie {

Result<void> writeSheet(const QString &path, const Sheet &sheet, const Progress &progress)
{
    if (path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive))
        return writeWorkbook(path, {&sheet, 1}, progress);
    QSaveFile file(path);
    if (auto opened = SavedFile::open(file); !opened)
        return opened;
    CsvWriter csv(file, CsvWriter::Form::Office);
    writeCsv(sheet, csv);
    csv.flush();
    return SavedFile::commit(file, csv.good());
}

} // namespace chulie
