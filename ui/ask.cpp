#include "ui/ask.h"

#include "ui/filechooser.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>

namespace chulie::ui {

namespace {

Ask *&inPlace()
{
    static Ask *other = nullptr;
    return other;
}

/// Under what the last folder for files of the kind \a filter is remembered: by its first patterns.
QString folderKey(const QString &filter)
{
    QString kind = filter.section(u'(', 1, 1).section(u')', 0, 0);
    kind.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return QStringLiteral("files/folders/") + (kind.isEmpty() ? QStringLiteral("any") : kind);
}

/// Where a person looks for files of the kind \a filter: where the last was, for a ledger where the last one
/// opened is.
QString folderToBegin(const QString &filter)
{
    const auto ledgers = preferences::ledgers();
    const bool isLedger = filter.contains(QLatin1StringView("*.chulie"));
    if (isLedger && !ledgers.empty())
        return QFileInfo(ledgers.front().path).absolutePath();
    return QSettings().value(folderKey(filter), QDir::homePath()).toString();
}

/// What was chosen in \a dialog; nothing where it was given up.
QStringList choose(QFileDialog &dialog, const QString &filter)
{
    dialog.setNameFilter(filter);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    QSettings().setValue(folderKey(filter), dialog.directory().absolutePath());
    return dialog.selectedFiles();
}

QString firstOf(const QStringList &chosen)
{
    return chosen.isEmpty() ? QString() : chosen.first();
}

/// The name in \a dialog follows the chosen kind of file: "x.xlsx" becomes "x.csv" with "CSV files (*.csv)".
void takeSuffix(QFileDialog &dialog, const QString &filter)
{
    const QString suffix = filter.section(QLatin1StringView("*."), 1, 1).section(u')', 0, 0);
    const QString name = firstOf(dialog.selectedFiles());
    if (suffix.isEmpty() || suffix.contains(u' '))
        return;
    dialog.setDefaultSuffix(suffix);
    if (!name.isEmpty())
        dialog.selectFile(QFileInfo(name).completeBaseName() + u'.' + suffix);
}

} // namespace

Ask &Ask::person()
{
    static Ask usual;
    return inPlace() ? *inPlace() : usual;
}

void Ask::replace(Ask *other)
{
    inPlace() = other;
}

bool Ask::confirm(QWidget *parent, const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question,
                    QMessageBox::Cancel, parent);
    const QPushButton *doIt = box.addButton(action, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == doIt;
}

bool Ask::giveUp(QWidget *parent)
{
    return confirm(parent, tr("Give up what was typed?"), tr("Give it up"));
}

void Ask::error(QWidget *parent, const values::Failure &failure)
{
    if (failure.message.isEmpty())
        return;
    QMessageBox box(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), failure.message,
                    QMessageBox::Ok, parent);
    if (failure.detail != failure.message)
        box.setDetailedText(failure.detail);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

void Ask::tell(QWidget *parent, const QString &message)
{
    QMessageBox(QMessageBox::Information, QGuiApplication::applicationDisplayName(), message, QMessageBox::Ok,
                parent)
        .exec();
}

bool Ask::accept(QDialog &dialog)
{
    constexpr QSize frame(16, 48); ///< of the window
    dialog.resize(dialog.size().boundedTo(dialog.screen()->availableSize() - frame));
    return dialog.exec() == QDialog::Accepted;
}

QString Ask::text(QWidget *parent, const QString &label, const QString &present)
{
    bool answered = false;
    const QString given = QInputDialog::getText(parent, QGuiApplication::applicationDisplayName(), label,
                                                QLineEdit::Normal, present, &answered);
    return answered ? given.trimmed() : QString();
}

QString Ask::file(QWidget *parent, const QString &title, const QString &filter)
{
    FileChooser dialog(parent, title, folderToBegin(filter));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return firstOf(choose(dialog, filter));
}

QStringList Ask::files(QWidget *parent, const QString &title, const QString &filter)
{
    FileChooser dialog(parent, title, folderToBegin(filter));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return choose(dialog, filter);
}

QString Ask::newFile(QWidget *parent, const QString &title, const QString &filter, const QString &name)
{
    FileChooser dialog(parent, title, folderToBegin(filter));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &chosen) { takeSuffix(dialog, chosen); });
    return firstOf(choose(dialog, filter));
}

QString Ask::folder(QWidget *parent, const QString &title)
{
    FileChooser dialog(parent, title, folderToBegin({}));
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return firstOf(choose(dialog, {}));
}

} // namespace chulie::ui
