#include "ui/safekeeping/backupsdialog.h"

#include "models/safekeeping/restore.h"
#include "ui/ask.h"
#include "ui/safekeeping/opening.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <optional>

namespace chulie {

namespace {

constexpr QSize usualSize(860, 440);

} // namespace

BackupsDialog::BackupsDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_view(new QTableView),
      m_restore(new QPushButton(tr("&Restore as a new ledger…")))
{
    setWindowTitle(tr("Back-ups of %1").arg(session.name()));
    auto *words =
        new QLabel(tr("A back-up is made by itself when a changed ledger is closed, at most one an hour, "
                      "and before a large import. The last 10 are kept, one a day for 30 days, and one "
                      "a month for ever. They are in %1.")
                       .arg(backups::folderOf(session.ledger().path())));
    words->setWordWrap(true);
    m_view->verticalHeader()->hide();
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *make = new QPushButton(tr("&Make one now"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(make, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    connect(make, &QPushButton::clicked, this, &BackupsDialog::makeOne);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restoreChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_view);
    layout->addWidget(buttons);
    resize(usualSize);
    list();
}

void BackupsDialog::list()
{
    const QString ledger = m_session.ledger().path();
    delete std::exchange(m_backups, new BackupsModel(backups::present(m_session.database().handle()), this));
    const QList<backups::Listed> all = backups::listed(ledger);
    m_backups->show({all.begin(), all.end()});
    m_view->setModel(m_backups);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->resizeColumnsToContents();
    m_view->selectRow(0);
    m_restore->setEnabled(!all.isEmpty());
}

void BackupsDialog::makeOne()
{
    const QString ledger = m_session.ledger().path();
    const auto made = work::read<QString>(
        this, tr("Making a back-up …"), m_session.file(),
        [&](Database &database, const Progress &) { return backups::make(database.handle(), ledger); });
    if (!made)
        Ask::person().error(this, made.failure());
    list();
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
        Ask::person().newFile(this, tr("Restore the back-up as"), tr("Ledgers (*.chulie)"), name);
    if (path.isEmpty())
        return;
    std::optional<Result<Restored>> made;
    work::run(this, tr("Restoring …"), [&](const Progress &) { made.emplace(restore(chosen.path, path)); });
    if (!*made)
        return Ask::person().error(this, made->failure());
    if (!(*made)->movedAside.isEmpty())
        Ask::person().tell(this, tr("Logs of a former ledger of that name were moved aside:\n%1")
                                     .arg((*made)->movedAside.join(u'\n')));
    m_restored = path;
    accept();
}

} // namespace chulie
