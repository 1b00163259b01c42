#include "models/exchange/sheetfile.h"

#include "models/exchange/savedfile.h"
#include "models/exchange/sheetcsv.h"
#include "models/exchange/workbook.h"

namespace chulie {

Result<void> writeSheet(const QString &path, const Sheet &sheet, const Progress &progress)
{
    if (path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive))
        return writeWorkbook(path, {&sheet, 1}, progress);
    SavedFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    CsvWriter csv(file.part(), CsvWriter::Form::Office);
    writeCsv(sheet, csv);
    csv.flush();
    return file.commit(csv.good());
}

} // namespace chulie
