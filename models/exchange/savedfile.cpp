#include "models/exchange/savedfile.h"

#include "models/storage/openfile.h"
#include "models/values/refusal.h"
#include "models/values/renaming.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <unistd.h>
#include <vector>

namespace chulie::exchange {

namespace {

constexpr auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner;

/// A name for a file beside \a target that no list of files shows and that no pattern for exported files
/// matches.
QString besideName(const QString &target)
{
    return QFileInfo(target).dir().filePath(
        QStringLiteral(".chulie-%1.part").arg(QUuid::createUuid().toString(QUuid::Id128)));
}

/// Where a file called \a path is: links lead to the file itself.
QString withoutLinks(const QString &path)
{
    const QFileInfo there(path);
    if (there.exists())
        return there.canonicalFilePath();
    return there.isSymLink() ? there.symLinkTarget() : there.absoluteFilePath();
}

/// Gives the file at \a target a second name, where the file system has links; else another name.
bool keepAs(const QString &target, const QString &name)
{
    return ::link(QFile::encodeName(target).constData(), QFile::encodeName(name).constData()) == 0 ||
           values::files::renameOver(target, name);
}

/// A part file on its way to its place.
struct Move
{
    QString part;
    QString target;
    QString before; ///< the name that what was at the target has meanwhile; empty: nothing was there
    bool isKept = false;
    bool isDone = false;
};

void takeBack(std::vector<Move> &moves)
{
    for (const Move &move : moves) {
        if (move.isKept) {
            (void)values::files::renameOver(move.before, move.target);
            QFile::remove(move.before); // a second name of the same file survives the renaming
        } else if (move.isDone) {
            QFile::remove(move.target);
        }
    }
}

/// What a next start does where this process is killed in the middle: it goes on to the end.
QList<Leavings::Step> remaining(const std::vector<Move> &moves)
{
    QList<Leavings::Step> steps;
    for (const Move &move : moves)
        steps.append({move.part, move.target});
    for (const Move &move : moves)
        if (!move.before.isEmpty())
            steps.append({move.before});
    return steps;
}

} // namespace

SavedFile::SavedFile(const QString &path)
    : m_path(path), m_target(withoutLinks(path)), m_part(besideName(m_target))
{
}

SavedFile::~SavedFile()
{
    if (m_part.isOpen())
        QFile::remove(m_part.fileName()); // the member function keeps a file whose bytes did not fit
}

values::Result<void> SavedFile::open()
{
    if (storage::OpenFile::isOpen(m_target))
        return values::Failure{
            tr("%1 is the ledger itself. Choose another name; nothing was changed.").arg(m_path), {}};
    const QFileInfo there(m_target);
    if (there.exists() && !there.isFile())
        return values::Failure{tr("%1 is not a file that can be replaced.").arg(m_path), {}};
    m_leavings.note({{m_part.fileName()}});
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersOnly))
        return failure();
    return {};
}

/// Hands all bytes to the disk: a full one refuses here.
values::Result<void> SavedFile::finish(bool whole)
{
    // What is still buffered may not fit; a library that wrote by name is covered by the disk's own answer.
    if (!whole || !m_part.flush() || m_part.error() != QFileDevice::NoError)
        return failure();
    if (::fsync(m_part.handle()) != 0 && errno != EINVAL)
        return failure(qt_error_string(errno));
    return {};
}

values::Result<void> SavedFile::commit(bool whole)
{
    if (auto finished = finish(whole); !finished)
        return finished;
    if (!values::files::renameOver(m_part.fileName(), m_target))
        return failure(qt_error_string(errno));
    m_part.close();
    return {};
}

values::Result<void> SavedFile::commitAll(std::span<const std::unique_ptr<SavedFile>> files)
{
    std::vector<Move> moves;
    for (const auto &file : files) {
        if (auto finished = file->finish(true); !finished)
            return finished;
        const bool replaces = QFileInfo::exists(file->m_target);
        moves.push_back(
            {file->m_part.fileName(), file->m_target, replaces ? besideName(file->m_target) : QString()});
    }
    Leavings leavings;
    leavings.note(remaining(moves));
    for (const auto &file : files)
        file->m_leavings.note({});
    for (std::size_t i = 0; i < files.size(); ++i) {
        Move &move = moves[i];
        move.isKept = !move.before.isEmpty() && keepAs(move.target, move.before);
        move.isDone =
            move.isKept == !move.before.isEmpty() && values::files::renameOver(move.part, move.target);
        if (move.isDone)
            continue;
        const values::Failure refused = files[i]->failure(qt_error_string(errno));
        takeBack(moves);
        return refused;
    }
    for (const Move &move : moves)
        if (!move.before.isEmpty())
            QFile::remove(move.before);
    for (const auto &file : files)
        file->m_part.close();
    return {};
}

values::Failure SavedFile::failure() const
{
    return failure(values::files::refusalOf(m_part));
}

values::Failure SavedFile::failure(const QString &reason) const
{
    return {tr("%1 cannot be written: %2.").arg(m_path, reason), reason};
}

} // namespace chulie::exchange
