#include "ui/print/paper.h"

#include "models/exchange/savedfile.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace chulie {

namespace {

constexpr int tenthsOfAPoint = 720; ///< per inch

} // namespace

Result<void> Paper::writePdf(const Pages &pages, const QString &path, const Progress &progress)
{
    QSaveFile file(path);
    if (auto opened = SavedFile::open(file); !opened)
        return opened;
    {
        QPdfWriter writer(&file);
        writer.setTitle(pages.report().name);
        writer.setCreator(QCoreApplication::applicationName());
        writer.setResolution(tenthsOfAPoint);
        writer.setPageLayout(pages.sheet());
        QPainter painter;
        if (!painter.begin(&writer))
            return SavedFile::failure(file);
        for (int page = 0; page < pages.count(); ++page) {
            if (progress && !progress(static_cast<double>(page) / pages.count()))
                return Failure{};
            if (page > 0)
                writer.newPage();
            pages.draw(painter, page);
        }
    }
    return SavedFile::commit(file);
}

Result<void> Paper::print(const Pages &pages, QPrinter &printer)
{
    printer.setPageLayout(pages.sheet());
    printer.setFullPage(true);
    const Failure refused{tr("The printer %1 does not accept the document.").arg(printer.printerName()), {}};
    QPainter painter;
    if (!painter.begin(&printer))
        return refused;
    const double scale = static_cast<double>(printer.resolution()) / tenthsOfAPoint;
    painter.scale(scale, scale);
    const int first = std::max(printer.fromPage(), 1);
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return refused;
        pages.draw(painter, page - 1);
    }
    return {};
}

} // namespace chulie
