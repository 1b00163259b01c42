#include "models/exchange/batchfiles.h"

#include "models/exchange/writtenfiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace chulie::exchange {

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(BatchFiles)
};

QString canonical(const QString &path)
{
    const QFileInfo file(path);
    const QString found = file.canonicalFilePath();
    return found.isEmpty() ? file.absoluteFilePath() : found;
}

bool isLeaving(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.startsWith(QStringLiteral("~$")) || name.startsWith(QStringLiteral("._")) ||
           name.startsWith(QStringLiteral(".~lock."));
}

/// The file whose refused rows \a path holds, by its name; empty where it is no such file.
QString sourceOf(const QString &path)
{
    static const QRegularExpression rejected(QStringLiteral(R"(^(.+)\.rejected(-\d+)?\.(csv|xlsx)$)"),
                                             QRegularExpression::DotMatchesEverythingOption);
    const auto match = rejected.match(path);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

BatchFiles chooseFiles(const QStringList &files)
{
    QSet<QString> named;
    for (const QString &file : files)
        named << canonical(file);
    BatchFiles chosen;
    for (const QString &file : files) {
        if (isLeaving(file))
            chosen.leftOut << Files::tr("%1 is left out: it is no table but a temporary file that another "
                                        "program left there.")
                                  .arg(file);
        else if (named.contains(sourceOf(canonical(file))))
            chosen.leftOut << Files::tr(
                                  "%1 is left out: it holds refused rows of %2, which is imported itself.")
                                  .arg(file, QFileInfo(sourceOf(canonical(file))).fileName());
        else
            chosen.taken << file;
    }
    return chosen;
}

QString rejectedPath(const QString &path, const QString &suffix)
{
    for (int number = 1;; ++number) {
        const QString count = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
        QString candidate = path + QStringLiteral(".rejected") + count + suffix;
        const QFileInfo there(candidate);
        const bool isFree = !there.exists() && !there.isSymLink();
        if (isFree || WrittenFiles::isUnchanged(candidate))
            return candidate;
    }
}

} // namespace chulie::exchange
