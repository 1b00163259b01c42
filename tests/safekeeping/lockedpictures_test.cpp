#include "models/keys/derivation.h"
#include "models/language.h"
#include "models/pictures/pictures.h"
#include "models/safekeeping/protection.h"
#include "tests/support/answers.h"
#include "tests/support/files.h"
#include "tests/support/pictures.h"
#include "tests/support/protectedledger.h"
#include "tests/support/rows.h"
#include "ui/pictures/picturesmodel.h"
#include "ui/pictures/picturespanel.h"
#include "ui/pictures/pictureview.h"
#include "ui/pictures/pictureviewer.h"
#include "ui/pictures/thumbnailview.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace chulie::safekeeping {

/// Pictures while the window of a protected ledger is locked.
class LockedPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void leaveMemory();

private:
    keys::CheapCosts m_cheap;
    support::AnswersInUse m_answers;
    support::Folder m_folder;
};

void LockedPicturesTest::leaveMemory()
{
    models::setLanguage(QStringLiteral("en"));
    std::int64_t home = 0;
    QString path;
    {
        const auto ledger = m_folder.newLedger();
        path = ledger->path();
        QVERIFY(support::saveVillage(*ledger) > 0);
        home = support::saveHousehold(*ledger, "1");
        const pictures::NewPicture picture{.bytes = support::jpeg()};
        QVERIFY(pictures::attach(*ledger, {catalogue::TableId::Household, home}, {&picture, 1}));
    }
    QVERIFY(protection::set(path, support::passphrase));
    QVERIFY(protection::unlock(path, support::passphrase));
    shell::MainWindow window;
    window.open(path);
    window.show();
    QVERIFY(window.ledgerView());
    ui::Session &session = window.ledgerView()->session();
    session.ledger().masking().setOn(false);
    pictures::PicturesPanel panel(session, catalogue::TableId::Household, window.ledgerView());
    panel.showFor(home);
    const auto image = [&] {
        return panel.view().model()->index(0, 0).data(pictures::PicturesModel::Image).value<QImage>();
    };
    QTRY_VERIFY(!image().isNull());
    bool wasThere = true;
    m_answers.answer = [&](QDialog &dialog) {
        wasThere = !image().isNull();
        dialog.findChild<QLineEdit *>(QStringLiteral("passphrase"))->setText(support::passphrase);
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    };
    window.lock();
    QVERIFY(!wasThere);
    QTRY_VERIFY(!image().isNull());
    // One that is looked at large leaves with them.
    bool wasLarge = false;
    bool stayedLarge = true;
    bool isLargeAgain = false;
    const auto unlock = m_answers.answer;
    m_answers.answer = [&](QDialog &dialog) {
        const auto *viewer = qobject_cast<pictures::PictureViewer *>(&dialog);
        const auto isLarge = [](const QWidget &within) {
            const auto *view = within.findChild<pictures::PictureView *>();
            return view && !view->findChild<QLabel *>()->pixmap().isNull();
        };
        if (!viewer) {
            stayedLarge = isLarge(panel);
            return unlock(dialog);
        }
        wasLarge = isLarge(*viewer);
        window.lock();
        isLargeAgain = isLarge(*viewer);
        return false;
    };
    emit panel.view().opened(panel.view().model()->index(0, 0));
    QVERIFY(wasLarge);
    QVERIFY(!stayedLarge);
    QVERIFY(isLargeAgain);
    QCOMPARE(m_answers.errors, QStringList());
}

} // namespace chulie::safekeeping

QTEST_MAIN(chulie::safekeeping::LockedPicturesTest)
#include "lockedpictures_test.moc"
