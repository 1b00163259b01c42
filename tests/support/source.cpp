#include "tests/support/source.h"

#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace chulie::support {

namespace {

/// Every match of \a pattern: its first group that took part, or an empty text where none did.
std::vector<Piece> matches(const QString &text, const QRegularExpression &pattern)
{
    std::vector<Piece> pieces;
    qsizetype counted = 0;
    int line = 1;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        line +=
            static_cast<int>(QStringView(text).mid(counted, match.capturedStart() - counted).count(u'\n'));
        counted = match.capturedStart();
        const int group = match.lastCapturedIndex();
        pieces.push_back({group > 0 ? match.captured(group) : QString(), line});
    }
    return pieces;
}

} // namespace

bool Source::isCpp() const
{
    return path.endsWith(QStringLiteral(".cpp")) || path.endsWith(QStringLiteral(".h"));
}

QString Source::layer() const
{
    return path.section(u'/', 0, 0);
}

QString Source::folder() const
{
    return path.section(u'/', 0, -2);
}

int Source::lines() const
{
    return static_cast<int>(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

std::vector<Piece> Source::includes() const
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    return matches(text, include);
}

std::vector<Piece> Source::literals() const
{
    // A comment or a character comes first, so that a quote within one begins no literal.
    static const QRegularExpression literal(
        QStringLiteral(
            R"~(//[^\n]*|/\*.*?\*/|'(?:[^'\\\n]|\\.)+'|R"(?<mark>\w*)\((.*?)\)\k<mark>"|"((?:[^"\\\n]|\\.)*)")~"),
        QRegularExpression::DotMatchesEverythingOption);
    std::vector<Piece> pieces = matches(text, literal);
    std::erase_if(pieces, [](const Piece &piece) { return piece.text.isEmpty(); });
    return pieces;
}

std::vector<Source> readSources()
{
    const QDir root(QStringLiteral(CHULIE_SOURCE_DIR));
    std::vector<Source> sources;
    for (const QString &folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (folder.startsWith(QStringLiteral("build")))
            continue;
        for (QDirIterator files(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            const QString file = files.next();
            sources.push_back({root.relativeFilePath(file), QString::fromUtf8(Folder::read(file))});
        }
    }
    return sources;
}

QStringList topLevel()
{
    QStringList names =
        QDir(QStringLiteral(CHULIE_SOURCE_DIR)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    names.removeIf([](const QString &name) { return name.startsWith(QStringLiteral("build")); });
    return names;
}

} // namespace chulie::support
