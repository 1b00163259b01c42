#include "models/exchange/workbook.h"

#include "models/exchange/savedfile.h"
#include "models/exchange/sheetwriter.h"
#include "models/exchange/zipreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <xlsxwriter.h>

namespace chulie::exchange {

namespace {

constexpr double shareOfRows = 0.5; ///< of the work; the rest is the library's own, which cannot be watched
constexpr qsizetype longestName = 31;
constexpr std::int64_t mostWithoutZip64 =
    4'000'000'000; ///< bytes of all parts, with room for those that are small

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

struct Free
{
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};
using Handle = std::unique_ptr<lxw_workbook, Free>;

/// A tab's name that spreadsheets accept, and that no other tab has.
QByteArray tabName(const std::string &wanted, QSet<QString> &taken)
{
    QString name = QString::fromStdString(wanted);
    for (const QChar forbidden : {u'[', u']', u':', u'*', u'?', u'/', u'\\', u'\''})
        name.replace(forbidden, u' ');
    name = name.trimmed().left(longestName);
    if (name.isEmpty())
        name = Words::tr("Sheet");
    QString unique = name;
    for (int number = 2; taken.contains(unique.toCaseFolded()); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        unique = name.left(longestName - suffix.size()) + suffix;
    }
    taken.insert(unique.toCaseFolded());
    return unique.toUtf8();
}

QByteArray listsName(QSet<QString> &taken)
{
    return tabName(Words::tr("Lists").toStdString(), taken);
}

/// The hidden sheet of long lists, made with the first of them: a column each.
class Lists
{
public:
    Lists(lxw_workbook *workbook, QSet<QString> &taken) : m_workbook(workbook), m_taken(taken) {}

    /// Where \a list will be, which must live until write().
    std::string put(const std::vector<std::string> &list)
    {
        if (!m_worksheet) {
            m_name = listsName(m_taken);
            m_worksheet = workbook_add_worksheet(m_workbook, m_name.constData());
            worksheet_hide(m_worksheet);
        }
        const auto column = static_cast<std::uint16_t>(m_lists.size());
        const auto last = static_cast<unsigned>(list.size() - 1);
        m_lists.emplace_back(list);
        std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
        lxw_rowcol_to_range_abs(range.data(), 0, column, last, column);
        return "='" + m_name.toStdString() + "'!" + range.data();
    }

    /// Writes them row after row, as a sheet that is not kept in memory takes them.
    void write()
    {
        std::size_t longest = 0;
        for (const auto &list : m_lists)
            longest = std::max(longest, list.size());
        for (std::size_t row = 0; row < longest; ++row)
            for (std::size_t column = 0; column < m_lists.size(); ++column)
                if (row < m_lists[column].size())
                    worksheet_write_string(m_worksheet, static_cast<unsigned>(row),
                                           static_cast<std::uint16_t>(column), m_lists[column][row].c_str(),
                                           nullptr);
    }

private:
    lxw_workbook *m_workbook;
    QSet<QString> &m_taken;
    QByteArray m_name;
    lxw_worksheet *m_worksheet = nullptr;
    std::vector<std::span<const std::string>> m_lists;
};

/// Whether the library can let go of every row when the next begins: it cannot where a heading goes down over
/// several of them.
bool canLetGo(std::span<const Sheet> sheets)
{
    return std::ranges::none_of(sheets, [](const Sheet &sheet) {
        return std::ranges::any_of(sheet.columns,
                                   [](const SheetColumn &column) { return !column.groups.empty(); });
    });
}

/// How many bytes of rows the library let go of into its own file; negative where they did not fit, of which
/// it takes no note.
std::int64_t bytesOf(const lxw_worksheet *worksheet)
{
    std::FILE *rows = worksheet->optimize_tmpfile;
    if (!rows)
        return 0;
    return std::fflush(rows) == 0 && std::ferror(rows) == 0 ? ftello(rows) : -1;
}

/// Puts \a sheets into \a workbook, which becomes \a file.
values::Result<void> fill(lxw_workbook *workbook, const SavedFile &file, std::span<const Sheet> sheets,
                          const values::Progress &progress)
{
    std::int64_t bytes = 0;
    SheetFormats formats(workbook);
    QSet<QString> taken;
    std::vector<lxw_worksheet *> worksheets;
    for (const Sheet &sheet : sheets)
        worksheets.push_back(workbook_add_worksheet(workbook, tabName(sheet.name, taken).constData()));
    Lists lists(workbook, taken);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const double done = shareOfRows * static_cast<double>(i) / static_cast<double>(sheets.size());
        SheetWriter writer(worksheets[i], sheets[i], formats);
        auto written = writer.write([&] { return !progress || progress(done); },
                                    [&](const auto &list) { return lists.put(list); });
        if (!written)
            return written;
        const std::int64_t own = bytesOf(worksheets[i]);
        if (own < 0)
            return file.failure(qt_error_string(ENOSPC));
        bytes += own;
    }
    lists.write();
    workbook->options.use_zip64 = bytes > mostWithoutZip64 ? 1 : 0;
    return {};
}

/// Whether the part that \a zip is at is whole: it ends with the end of the element that it begins with.
/// The library takes no note of a part that did not fit on the disk.
bool isWhole(ZipReader &zip)
{
    std::string head;
    std::string tail;
    const bool isRead = zip.read([&](std::string_view piece) {
        if (head.size() < 256)
            head += piece.substr(0, 256);
        tail = tail.substr(tail.size() > 128 ? tail.size() - 128 : 0);
        tail += piece.substr(piece.size() > 128 ? piece.size() - 128 : 0);
    });
    const std::size_t declared = head.find("?>"); // drawings of notes have no declaration
    const std::size_t begin = head.find('<', declared == std::string::npos ? 0 : declared);
    if (!isRead || begin == std::string::npos)
        return false;
    const std::string root = head.substr(begin + 1, head.find_first_of(" />", begin) - begin - 1);
    const std::size_t end = tail.find_last_not_of('\n');
    return end != std::string::npos && tail.substr(0, end + 1).ends_with("</" + root + ">");
}

bool allWhole(const QString &path)
{
    ZipReader zip(path);
    int parts = 0;
    for (; zip.next(); ++parts)
        if (!isWhole(zip))
            return false;
    return parts > 0;
}

} // namespace

values::Result<void> writeWorkbook(const QString &path, std::span<const Sheet> sheets,
                                   const values::Progress &progress)
{
    SavedFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    // The library's own files have no names and are beside the part file: on a disk that has room for the
    // workbook.
    QByteArray folder = QFile::encodeName(QFileInfo(file.part()).path());
    lxw_workbook_options options{canLetGo(sheets), folder.data(), 0};
    Handle workbook(workbook_new_opt(QFile::encodeName(file.part().fileName()).constData(), &options));
    if (auto filled = fill(workbook.get(), file, sheets, progress); !filled)
        return filled;
    if (progress && !progress(shareOfRows))
        return values::Failure{};
    if (workbook_close(workbook.release()) != LXW_NO_ERROR)
        return file.failure(qt_error_string(errno));
    // The library takes no note of a full disk: what it wrote is read again.
    if (!allWhole(file.part().fileName()))
        return file.failure(qt_error_string(ENOSPC));
    return file.commit();
}

} // namespace chulie::exchange
