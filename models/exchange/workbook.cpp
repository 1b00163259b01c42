#include "models/exchange/workbook.h"

#include "models/exchange/savedfile.h"
#include "models/exchange/sheetwriter.h"
#include "models/exchange/zipreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <xlsxwriter.h>

namespace chulie {

namespace {

constexpr double shareOfRows = 0.5; ///< of the work; the rest is the library's own, which cannot be watched
constexpr qsizetype longestName = 31;
constexpr qint64 copied = 1 << 20;

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

    /// Where \a list will stand, which must live until write().
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

Failure noRoom(const QString &path)
{
    return SavedFile::failure(path,
                              Words::tr("the folder for temporary files, %1, is full").arg(QDir::tempPath()));
}

/// Whether the rows that the library let go of are all in its own file, of which it takes no note.
bool areRowsKept(const lxw_worksheet *worksheet)
{
    std::FILE *rows = worksheet->optimize_tmpfile;
    return !rows || (std::fflush(rows) == 0 && std::ferror(rows) == 0);
}

/// Puts \a sheets into \a workbook, which is to be the file at \a path.
Result<void> fill(lxw_workbook *workbook, const QString &path, std::span<const Sheet> sheets,
                  const Progress &progress)
{
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
        if (!areRowsKept(worksheets[i]))
            return noRoom(path);
    }
    lists.write();
    return {};
}

/// Whether the part that \a zip stands at is whole: it ends with the end of the element that it begins with.
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
    const std::size_t begin = head.find('<', head.find("?>"));
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

Result<void> copyInto(QSaveFile &file, const QString &from)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return SavedFile::failure(file.fileName(), source.errorString());
    bool whole = true;
    while (whole && !source.atEnd()) {
        const QByteArray piece = source.read(copied);
        whole = !piece.isEmpty() && file.write(piece) == piece.size();
    }
    return SavedFile::commit(file, whole);
}

} // namespace

Result<void> writeWorkbook(const QString &path, std::span<const Sheet> sheets, const Progress &progress)
{
    QSaveFile file(path);
    if (auto opened = SavedFile::open(file); !opened)
        return opened;
    // The library writes where it is told to and takes no note of a full disk: what it made is read again
    // before it becomes the file that was asked for.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return SavedFile::failure(path, folder.errorString());
    const QString made = folder.filePath(QStringLiteral("made.xlsx"));
    const QByteArray name = QFile::encodeName(made);
    QByteArray parts = QFile::encodeName(folder.path());
    lxw_workbook_options options{canLetGo(sheets), parts.data(), 1};
    Handle workbook(workbook_new_opt(name.constData(), &options));
    if (auto filled = fill(workbook.get(), path, sheets, progress); !filled)
        return filled;
    if (progress && !progress(shareOfRows))
        return Failure{};
    if (workbook_close(workbook.release()) != LXW_NO_ERROR)
        return SavedFile::failure(path, qt_error_string(errno));
    if (!allWhole(made))
        return noRoom(path);
    return copyInto(file, made);
}

} // namespace chulie
