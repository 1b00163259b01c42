#include "models/history/undo.h"
#include "models/storage/rows.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie::history {

/// Undo and redo as a person meets them: in a row, after a restart, and where something was changed since.
class UndoTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void backAndForthAgain();
    void anythingDoneEndsRedo();
    void afterARestart();
    void whatWasChangedSinceIsLeft();
    void previewWritesNothing();
    void wholeActAtOnce();
    void removedByTheActThatEnteredIt();

private:
    void edit(const char *column, const char *value);
    [[nodiscard]] std::string value(const char *column) const;
    std::int64_t undoLast();
    std::int64_t redoLast();
    void reopen();

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::int64_t m_village = 0;
    int m_number = 0;
};

void UndoTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_number));
    const auto entered =
        m_ledger->act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
            const std::vector<values::Value> values{std::string("990101100201"), std::string("塘村"),
                                                    std::string("镇"), std::string("县"),
                                                    std::string("相对贫困村")};
            m_village = act.insert(catalogue::table(catalogue::TableId::Village), values);
            return {};
        });
    QVERIFY(entered);
}

void UndoTest::edit(const char *column, const char *value)
{
    const auto done = m_ledger->act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
        act.edit(catalogue::table(catalogue::TableId::Village), m_village,
                 catalogue::table(catalogue::TableId::Village).column(column), std::string(value));
        return {};
    });
    QVERIFY(done);
}

std::string UndoTest::value(const char *column) const
{
    const auto row = m_ledger->database().read([&] {
        return storage::readRow(m_ledger->database(), catalogue::table(catalogue::TableId::Village),
                                m_village);
    });
    if (!row || !*row)
        return "gone";
    const values::Value &value =
        (**row)[static_cast<std::size_t>(catalogue::table(catalogue::TableId::Village).column(column))];
    return values::isBlank(value) ? std::string() : values::text(value);
}

std::int64_t UndoTest::undoLast()
{
    const auto act = history::lastAct(m_ledger->database());
    if (act && *act != 0)
        if (const auto undone = history::undo(*m_ledger, *act); !undone) {
            qWarning("%s", qPrintable(undone.failure().message + undone.failure().detail));
            return -1;
        }
    return act ? *act : -1;
}

std::int64_t UndoTest::redoLast()
{
    const auto act = history::lastUndo(m_ledger->database());
    if (act && *act != 0 && !history::undo(*m_ledger, *act))
        return -1;
    return act ? *act : -1;
}

void UndoTest::reopen()
{
    const QString path = m_ledger->path();
    m_ledger.reset();
    m_ledger = *ledger::Ledger::open(path);
}

void UndoTest::backAndForthAgain()
{
    edit("partner", "甲");
    edit("partner", "乙");
    edit("partner", "丙");
    for (int round = 0; round < 2; ++round) {
        for (const char *expected : {"乙", "甲", ""}) {
            QVERIFY(undoLast() > 0);
            QCOMPARE(value("partner"), std::string(expected));
        }
        for (const char *expected : {"甲", "乙", "丙"}) {
            QVERIFY(redoLast() > 0);
            QCOMPARE(value("partner"), std::string(expected));
        }
        QCOMPARE(redoLast(), std::int64_t(0));
        QCOMPARE(value("partner"), std::string("丙"));
    }
}

void UndoTest::anythingDoneEndsRedo()
{
    edit("partner", "甲");
    QVERIFY(undoLast() > 0);
    edit("secretary", "乙");
    QCOMPARE(redoLast(), std::int64_t(0));
    QVERIFY(undoLast() > 0);
    QCOMPARE(value("secretary"), std::string());
}

void UndoTest::afterARestart()
{
    edit("partner", "甲");
    edit("partner", "乙");
    reopen();
    QVERIFY(undoLast() > 0);
    reopen();
    QVERIFY(undoLast() > 0);
    QCOMPARE(value("partner"), std::string());
    reopen();
    QVERIFY(redoLast() > 0);
    QCOMPARE(value("partner"), std::string("甲"));
    reopen();
    QVERIFY(redoLast() > 0);
    QCOMPARE(value("partner"), std::string("乙"));
}

void UndoTest::whatWasChangedSinceIsLeft()
{
    const catalogue::Table &village = catalogue::table(catalogue::TableId::Village);
    const auto both = m_ledger->act(QStringLiteral("paste"), [&](journal::Act &act) -> values::Result<void> {
        act.edit(village, m_village, village.column("partner"), std::string("甲"));
        act.edit(village, m_village, village.column("secretary"), std::string("甲"));
        return {};
    });
    QVERIFY(both);
    const auto act = history::lastAct(m_ledger->database());
    edit("partner", "乙");
    const auto would = history::wouldUndo(*m_ledger, *act);
    const auto undone = history::undo(*m_ledger, *act);
    QVERIFY(would && undone);
    QCOMPARE(undone->values, 1);
    QCOMPARE(undone->left.size(), std::size_t(1));
    QCOMPARE(undone->left.front().column, std::string("帮扶单位"));
    QCOMPARE(undone->left.front().id, m_village);
    QCOMPARE(would->values, undone->values);
    QCOMPARE(would->left.size(), undone->left.size());
    QCOMPARE(value("partner"), std::string("乙"));
    QCOMPARE(value("secretary"), std::string());
}

void UndoTest::previewWritesNothing()
{
    edit("partner", "甲");
    const auto act = history::lastAct(m_ledger->database());
    const auto would = history::wouldUndo(*m_ledger, *act);
    QVERIFY(would);
    QCOMPARE(would->values, 1);
    QCOMPARE(value("partner"), std::string("甲"));
    QCOMPARE(*history::lastAct(m_ledger->database()), *act);
    QVERIFY(!history::wouldUndo(*m_ledger, 999));
}

void UndoTest::wholeActAtOnce()
{
    const catalogue::Table &hamlet = catalogue::table(catalogue::TableId::Hamlet);
    const auto many = m_ledger->act(QStringLiteral("import"), [&](journal::Act &act) -> values::Result<void> {
        act.readFrom({QStringLiteral("自然村.csv")});
        for (int i = 0; i < 50; ++i)
            act.insert(hamlet, std::vector<values::Value>{m_village, std::to_string(i), std::int64_t{20}});
        return {};
    });
    QVERIFY(many);
    const auto undone = history::undo(*m_ledger, *history::lastAct(m_ledger->database()));
    QVERIFY(undone);
    QCOMPARE(undone->values, 50);
    QVERIFY(redoLast() > 0);
    storage::Statement count(m_ledger->database(), "SELECT count(*) FROM hamlet");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), std::int64_t(50));
}

/// An act that brings a removed row back and removes it again has nothing to take back on it. Undone, it is
/// no reason why the row is gone.
void UndoTest::removedByTheActThatEnteredIt()
{
    const catalogue::Table &village = catalogue::table(catalogue::TableId::Village);
    const auto remove = [&](journal::Act &act) { act.remove(village, m_village); };
    QVERIFY(m_ledger->act(QStringLiteral("remove"), [&](journal::Act &act) -> values::Result<void> {
        remove(act);
        return {};
    }));
    const auto removal = history::lastAct(m_ledger->database());
    QVERIFY(m_ledger->act(QStringLiteral("import"), [&](journal::Act &act) -> values::Result<void> {
        const std::vector<values::Value> values{std::string("990101100201"), std::string("石村"),
                                                std::string("镇"), std::string("县"),
                                                std::string("相对贫困村")};
        m_village = act.insert(village, values);
        remove(act);
        return {};
    }));
    for (int round = 0; round < 2; ++round) {
        QVERIFY(undoLast() > *removal);
        QCOMPARE(value("name"), std::string("gone"));
        QCOMPARE(undoLast(), *removal);
        QCOMPARE(value("name"), std::string("塘村"));
        QVERIFY(redoLast() > 0);
        QCOMPARE(value("name"), std::string("gone"));
        QVERIFY(redoLast() > 0);
        QCOMPARE(value("name"), std::string("gone"));
    }
}

} // namespace chulie::history

QTEST_GUILESS_MAIN(chulie::history::UndoTest)
#include "undo_test.moc"
