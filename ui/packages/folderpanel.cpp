#include "ui/packages/folderpanel.h"

#include "models/packages/known.h"
#include "models/safekeeping/protection.h"
#include "ui/ask.h"
#include "ui/packages/exchanging.h"
#include "ui/packages/folderpassphrasedialog.h"
#include "ui/packages/foldersettings.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace chulie::packages {

FolderPanel::FolderPanel(ui::Session &session, QTableView *deliveries)
    : m_session(session), m_view(deliveries), m_words(new QLabel), m_automatic(new QCheckBox),
      m_choose(new QPushButton), m_leave(new QPushButton), m_passphrase(new QPushButton),
      m_now(new QPushButton)
{
    m_words->setWordWrap(true);
    m_view->setModel(&m_deliveries);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_automatic, m_leave, m_passphrase, m_choose, m_now})
        row->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    connect(m_choose, &QPushButton::clicked, this, &FolderPanel::choose);
    connect(m_leave, &QPushButton::clicked, this, &FolderPanel::leave);
    connect(m_passphrase, &QPushButton::clicked, this, &FolderPanel::setPassphrase);
    connect(m_now, &QPushButton::clicked, this, &FolderPanel::exchange);
    connect(m_automatic, &QCheckBox::clicked, this, &FolderPanel::setAutomatic);
    retranslate();
}

void FolderPanel::showDeliveries(std::vector<Delivery> deliveries)
{
    m_deliveries.show(std::move(deliveries));
    m_view->resizeColumnsToContents();
}

void FolderPanel::tell()
{
    const FolderSettings settings = folderSettings(m_session.ledger().path());
    const bool isSet = !settings.folder.isEmpty();
    m_words->setText(isSet ? tr("Exchange folder: %1. This ledger puts its package there when it is closed.")
                                 .arg(settings.folder)
                           : tr("No exchange folder. It can be any folder that others use too: a share, a "
                                "stick, one that a program keeps in step."));
    m_automatic->setChecked(settings.isAutomatic);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_automatic, m_leave, m_passphrase, m_now})
        widget->setVisible(isSet);
}

void FolderPanel::choose()
{
    const QString folder = ui::Ask::person().folder(this, tr("The folder that packages are exchanged in"));
    if (folder.isEmpty())
        return;
    FolderSettings settings = folderSettings(m_session.ledger().path());
    settings.folder = folder;
    setFolderSettings(m_session.ledger().path(), settings);
    tell();
}

void FolderPanel::leave()
{
    setFolderSettings(m_session.ledger().path(), {});
    tell();
    emit said(tr("The exchange folder is not used any more. What lies there stays."));
}

void FolderPanel::setAutomatic(bool on)
{
    FolderSettings settings = folderSettings(m_session.ledger().path());
    settings.isAutomatic = on;
    setFolderSettings(m_session.ledger().path(), settings);
}

void FolderPanel::setPassphrase()
{
    storage::Database &database = m_session.database();
    const auto present = database.read([&] { return packages::folderPassphrase(database); });
    if (!present)
        return ui::Ask::person().error(this, present.failure());
    FolderPassphraseDialog dialog(!present->isEmpty(), safekeeping::protection::isProtected(database), this);
    if (!ui::Ask::person().accept(dialog))
        return;
    const QString words = dialog.passphrase();
    const auto set = database.write([&] { packages::setFolderPassphrase(database, words); });
    if (!set)
        return ui::Ask::person().error(this, set.failure());
    emit said(words.isEmpty()
                  ? tr("The packages that this ledger puts into the folder have no passphrase any more.")
                  : tr("The packages in the folder have a passphrase. Tell it to the others another way."));
}

void FolderPanel::exchange()
{
    const QString words =
        Exchanging(this, m_session).exchange(folderSettings(m_session.ledger().path()).folder);
    if (!words.isEmpty())
        emit said(words);
}

void FolderPanel::retranslate()
{
    m_automatic->setText(tr("Take in by &itself"));
    m_automatic->setToolTip(tr("Packages that leave nothing to decide go in without being asked about."));
    m_choose->setText(tr("Choose a folder…"));
    m_leave->setText(tr("Do not use it"));
    m_passphrase->setText(tr("Passphrase…"));
    m_now->setText(tr("E&xchange now"));
    m_deliveries.retranslate();
    tell();
}

} // namespace chulie::packages
