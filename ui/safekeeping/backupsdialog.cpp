#include "ui/safekeeping/backupsdialog.h"

#include "models/backups/backups.h"
#include "models/safekeeping/replacing.h"
#include "ui/ask.h"
#include "ui/help/helpon.h"
#include "ui/safekeeping/changessincedialog.h"
#include "ui/safekeeping/opening.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <optional>

namespace chulie::safekeeping {

namespace {

constexpr QSize usualSize(860, 440);

} // namespace

BackupsDialog::BackupsDialog(ui::Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_view(new QTableView)
{
    setWindowTitle(tr("Back-ups of %1").arg(session.name()));
    auto *about = new QLabel(words());
    about->setWordWrap(true);
    m_view->verticalHeader()->hide();
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *make = new QPushButton(tr("&Make one now"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(make, QDialogButtonBox::ActionRole);
    const auto addOfOne = [&](const QString &text, void (BackupsDialog::*act)()) {
        m_ofOne << buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(m_ofOne.last(), &QPushButton::clicked, this, act);
    };
    addOfOne(tr("&Look at it…"), &BackupsDialog::lookAtChosen);
    addOfOne(tr("&What changed since…"), &BackupsDialog::showChanges);
    addOfOne(tr("&Restore as a new ledger…"), &BackupsDialog::restoreChosen);
    help::offerHelp(this, buttons, QStringLiteral("backups"));
    connect(make, &QPushButton::clicked, this, &BackupsDialog::makeOne);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_view);
    layout->addWidget(buttons);
    resize(usualSize);
    list();
}

QString BackupsDialog::words() const
{
    const QString ledger = m_session.ledger().path();
    QStringList sentences{
        tr("A back-up is made by itself when a changed ledger is closed, at most one an hour, and before a "
           "large "
           "import or a merge. The last 10 are kept, one a day for 30 days, and one a month for ever.")};
    if (const std::int64_t most = backups::choices().mostBytes; most > 0)
        sentences << tr("They take %1 at most.").arg(QLocale().formattedDataSize(most));
    sentences << tr("They are in %1.").arg(backups::folderOf(ledger));
    if (const QString second = backups::secondFolderOf(ledger); !second.isEmpty())
        sentences << tr("A copy of each is in %1.").arg(second);
    return (sentences + backups::unreachable()).join(u' ');
}

void BackupsDialog::list()
{
    const QString ledger = m_session.ledger().path();
    delete std::exchange(m_backups, new BackupsModel(backups::present(m_session.database().handle()), this));
    const QList<backups::Listed> all = backups::everywhere(ledger);
    m_backups->show({all.begin(), all.end()});
    m_view->setModel(m_backups);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->resizeColumnsToContents();
    m_view->selectRow(0);
    for (QPushButton *button : m_ofOne)
        button->setEnabled(!all.isEmpty());
}

void BackupsDialog::makeOne()
{
    const QString ledger = m_session.ledger().path();
    const auto made = ui::work::read<QString>(this, tr("Making a back-up …"), m_session.file(),
                                              [&](storage::Database &database, const values::Progress &) {
                                                  return backups::makeWithCopy(database.handle(), ledger);
                                              });
    if (!made)
        ui::Ask::person().error(this, made.failure());
    list();
}

void BackupsDialog::lookAtChosen()
{
    if (const int row = m_view->currentIndex().row(); row >= 0) {
        m_wanted = m_backups->at(row).path;
        accept();
    }
}

void BackupsDialog::showChanges()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    ChangesSinceDialog dialog(m_session, m_backups->at(row).facts, this);
    static_cast<void>(ui::Ask::person().accept(dialog));
}

void BackupsDialog::restoreChosen()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    const backups::Listed chosen = m_backups->at(row);
    if (!unlockInWindow(this, chosen.path))
        return;
    const QString name = QFileInfo(chosen.path).completeBaseName() + QStringLiteral(".chulie");
    const QString path =
        ui::Ask::person().newFile(this, tr("Restore the back-up as"), tr("Ledgers (*.chulie)"), name);
    if (path.isEmpty())
        return;
    const bool isTaken = QFileInfo::exists(path);
    if (isTaken &&
        !ui::Ask::person().confirm(
            this,
            tr("%1 exists already. It is set aside under another name; nothing of it is lost.").arg(path),
            tr("Restore")))
        return;
    std::optional<values::Result<Restored>> made;
    ui::work::run(this, tr("Restoring …"), [&](const values::Progress &) {
        made.emplace(isTaken ? restoreInPlace(chosen.path, path) : restore(chosen.path, path));
    });
    if (!*made)
        return ui::Ask::person().error(this, made->failure());
    if (!(*made)->movedAside.isEmpty())
        ui::Ask::person().tell(
            this, tr("What had that name before is now called:\n%1").arg((*made)->movedAside.join(u'\n')));
    m_restored = path;
    accept();
}

} // namespace chulie::safekeeping
