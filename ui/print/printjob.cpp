#include "ui/print/printjob.h"

#include "models/exchange/savedfile.h"
#include "ui/print/drawntext.h"
#include "ui/print/pagewriter.h"
#include "ui/print/pdffile.h"

#include <QPdfWriter>
#include <QPrinter>

namespace chulie::print {

namespace {

constexpr int pdfResolution = 720;    ///< dots per inch: a dot is a tenth of a point
constexpr double countingShare = 0.4; ///< of the work of a volume

/// Writes on to a file and keeps in mind whether all of it was taken: the writer of PDFs itself takes no note
/// of a write that was done in part, and goes on as if nothing had happened.
class Noting : public QIODevice
{
public:
    explicit Noting(QIODevice &to) : m_to(to) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = m_to.write(data, size);
        m_isWhole = m_isWhole && written == size;
        return written;
    }

private:
    QIODevice &m_to;
    bool m_isWhole = true;
};

/// Puts sheets on a press; false where that refused or was stopped.
using Putting = std::function<bool(PageWriter &)>;

/// What a PDF is called and leads to.
struct Described
{
    QString title;
    std::vector<Bookmark> bookmarks = {};
};

/// Completes what Qt wrote to \a raw, and puts it in its place.
values::Result<void> complete(const exchange::SavedFile &raw, exchange::SavedFile &file,
                              const DrawnText &texts, const Described &described)
{
    try {
        completePdf(raw.part().fileName(), file.part().fileName(), texts, described.bookmarks,
                    described.title);
    } catch (const std::exception &refused) {
        return file.failure(QString::fromLocal8Bit(refused.what()));
    }
    return file.commit();
}

/// Lets \a put draw on a PDF at \a raw; the failure of one that was stopped has no message.
values::Result<void> draw(exchange::SavedFile &raw, const QPageLayout &sheet, DrawnText &texts,
                          const Putting &put)
{
    Noting whole(raw.part());
    QPdfWriter writer(&whole);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(pdfResolution);
    writer.setPageLayout(sheet);
    PageWriter press(writer, pdfResolution, {}, &texts);
    const bool isPut = put(press) && press.end() && whole.isWhole() && raw.part().flush();
    if (press.isStopped())
        return values::Failure{};
    return isPut ? values::Result<void>() : raw.commit(false);
}

values::Result<void> toPdf(const Described &described, const QPageLayout &sheet, exchange::SavedFile &file,
                           const Putting &put)
{
    exchange::SavedFile raw(file.path());
    if (auto opened = raw.open(); !opened)
        return opened;
    DrawnText texts;
    if (auto drawn = draw(raw, sheet, texts, put); !drawn)
        return drawn;
    return complete(raw, file, texts, described);
}

values::Result<void> toPrinter(QPrinter &printer, const QPageLayout &sheet, const Putting &put)
{
    printer.setPageLayout(sheet);
    printer.setFullPage(true);
    PageWriter press(printer, printer.resolution(), {std::max(printer.fromPage(), 1), printer.toPage()});
    const bool isPut = put(press) && press.end();
    if (press.isStopped()) {
        printer.abort();
        return values::Failure{};
    }
    if (isPut && printer.printerState() != QPrinter::Error)
        return {};
    const QString name =
        printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
    return values::Failure{PrintJob::tr("The printer %1 does not accept the document.").arg(name), {}};
}

/// A volume whose pages are counted, being put onto a press.
class Binding
{
public:
    explicit Binding(const Bundle &volume) : m_volume(volume) {}

    /// Counts the pages of each report; false where \a progress stopped it.
    bool count(const values::Progress &progress)
    {
        const auto all = static_cast<double>(m_volume.count());
        for (std::size_t i = 0; i < m_volume.count(); ++i) {
            if (progress && !progress(countingShare * static_cast<double>(i) / all))
                return false;
            const PageLayout pages(m_volume.make(i));
            m_landscape = pages.report().landscape;
            m_counts.push_back(pages.count());
            m_total += pages.count();
        }
        m_own = PageLayout(m_volume.contents(m_counts, 0, m_landscape)).count();
        m_total += m_own;
        return true;
    }

    [[nodiscard]] QPageLayout sheet() const
    {
        return PageLayout(m_volume.contents({}, 0, m_landscape)).sheet();
    }

    /// Where each report begins.
    [[nodiscard]] std::vector<Bookmark> bookmarks() const
    {
        std::vector<Bookmark> all;
        int page = m_own;
        for (std::size_t i = 0; i < m_volume.count(); ++i) {
            all.push_back({m_volume.names[static_cast<qsizetype>(i)], page});
            page += m_counts[i];
        }
        return all;
    }

    bool put(PageWriter &press, const values::Progress &progress) const
    {
        if (!press.add(PageLayout(m_volume.contents(m_counts, m_own, m_landscape)),
                       PageLayout::Bound{0, m_total}, {}))
            return false;
        int before = m_own;
        for (std::size_t i = 0; i < m_volume.count(); ++i) {
            const auto share = [&](double done) {
                const double volumes =
                    (static_cast<double>(i) + done) / static_cast<double>(m_volume.count());
                return !progress || progress(countingShare + (1 - countingShare) * volumes);
            };
            if (!press.add(PageLayout(m_volume.make(i)), PageLayout::Bound{before, m_total}, share))
                return false;
            before += m_counts[i];
        }
        return true;
    }

private:
    const Bundle &m_volume;
    std::vector<int> m_counts;
    int m_own = 0; ///< pages of the contents
    int m_total = 0;
    bool m_landscape = false;
};

} // namespace

values::Result<void> PrintJob::checkTypefaces()
{
    if (Typeface::hasChinese())
        return {};
    return values::Failure{
        tr("No typeface with Chinese characters is installed, so that paper would show boxes: install one, "
           "for instance Noto Sans CJK (on Debian the package fonts-noto-cjk)."),
        {}};
}

values::Result<void> PrintJob::writePdf(const PageLayout &pages, const QString &path,
                                        const values::Progress &progress)
{
    if (auto ready = checkTypefaces(); !ready)
        return ready;
    exchange::SavedFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    return toPdf({pages.report().name, pages.bookmarks()}, pages.sheet(), file,
                 [&](PageWriter &press) { return press.add(pages, {}, progress); });
}

values::Result<void> PrintJob::writePdf(const Bundle &volume, const QString &path,
                                        const values::Progress &progress)
{
    if (auto ready = checkTypefaces(); !ready)
        return ready;
    exchange::SavedFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    Binding binding(volume);
    if (!binding.count(progress))
        return values::Failure{};
    return toPdf({volume.title, binding.bookmarks()}, binding.sheet(), file,
                 [&](PageWriter &press) { return binding.put(press, progress); });
}

values::Result<void> PrintJob::print(const PageLayout &pages, QPrinter &printer,
                                     const values::Progress &progress)
{
    if (auto ready = checkTypefaces(); !ready)
        return ready;
    return toPrinter(printer, pages.sheet(),
                     [&](PageWriter &press) { return press.add(pages, {}, progress); });
}

values::Result<void> PrintJob::print(const Bundle &volume, QPrinter &printer,
                                     const values::Progress &progress)
{
    if (auto ready = checkTypefaces(); !ready)
        return ready;
    Binding binding(volume);
    if (!binding.count(progress))
        return values::Failure{};
    return toPrinter(printer, binding.sheet(),
                     [&](PageWriter &press) { return binding.put(press, progress); });
}

} // namespace chulie::print
