#include "ui/overview/matrixmodel.h"
#include "ui/overview/standingwords.h"
#include "ui/placetree.h"
#include "ui/shell/navigationhistory.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace chulie::overview {

/// The models behind the tree of places and the matrix, and the way back and forward.
class MatrixTest : public QObject
{
    Q_OBJECT
private slots:
    void matrixSortsAndRefreshes();
    void matrixShowsPoorVillagesUnlessAsked();
    void headingsStand_data();
    void headingsStand();
    void treeCountsTheWayToExit();
    void treeBeginsWithTheSmallestRegion_data();
    void treeBeginsWithTheSmallestRegion();
    void trailGoesBackAndForward();
};

namespace {

using Tester = QAbstractItemModelTester;

targets::VillageResult village(std::int64_t id, const char *code, bool poor, int unmet)
{
    targets::VillageResult result;
    result.village = id;
    result.code = code;
    result.poor = poor;
    for (const targets::Target &target : targets::targets(values::Level::Village))
        if (target.exit && unmet-- > 0)
            result.own[targets::indexOf(target)] = targets::State::Unmet;
    result.results.emplace_back();
    result.count();
    return result;
}

targets::Evaluation judged()
{
    return {2019,
            {village(1, "990101100201", true, 0), village(2, "990101100202", true, 3),
             village(3, "990102100201", true, 1), village(4, "990102100202", false, 2)}};
}

places::Places places()
{
    return places::Places({{1, "990101100201", "甲村", "甲镇", "甲区", true},
                           {2, "990101100202", "乙村", "甲镇", "甲区", true},
                           {3, "990102100201", "丙村", "乙镇", "乙县", true},
                           {4, "990102100202", "丁村", "乙镇", "乙县", false}});
}

QString names(const MatrixModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list += model.index(row, MatrixModel::Village).data().toString();
    return list.join(u' ');
}

} // namespace

void MatrixTest::matrixSortsAndRefreshes()
{
    MatrixModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    targets::Evaluation evaluation = judged();
    model.show(&evaluation, places(), "", false);
    QCOMPARE(names(model), QStringLiteral("乙村 丙村 甲村"));
    model.sort(MatrixModel::Share, Qt::DescendingOrder);
    QCOMPARE(names(model), QStringLiteral("甲村 丙村 乙村"));
    const int income = static_cast<int>(std::ranges::find(model.targets(), targets::findTarget("v.poverty")) -
                                        model.targets().begin());
    const QModelIndex cell = model.index(0, MatrixModel::FirstTarget + income);
    QCOMPARE(cell.data(MatrixModel::StateRole).toInt(), static_cast<int>(targets::State::Met));
    evaluation.villages[0] = village(1, "990101100201", true, 5);
    model.refresh(evaluation, places(), {1});
    QCOMPARE(names(model), QStringLiteral("甲村 丙村 乙村"));
    QCOMPARE(cell.data(MatrixModel::StateRole).toInt(), static_cast<int>(targets::State::Unmet));
    evaluation.villages.erase(evaluation.villages.begin());
    model.refresh(evaluation, places(), {1});
    QCOMPARE(names(model), QStringLiteral("丙村 乙村"));
    QCOMPARE(static_cast<int>(model.targets().size()), static_cast<int>(targets::exitTargets));
}

void MatrixTest::matrixShowsPoorVillagesUnlessAsked()
{
    MatrixModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const targets::Evaluation evaluation = judged();
    model.show(&evaluation, places(), "990102", false);
    QCOMPARE(names(model), QStringLiteral("丙村"));
    model.show(&evaluation, places(), "990102", true);
    QCOMPARE(model.rowCount(), 2);
    model.show(nullptr, places(), "", false);
    QCOMPARE(model.rowCount(), 0);
}

void MatrixTest::headingsStand_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("lines");
    QTest::addRow("one below the other") << QStringLiteral("住房安全") << 4;
    QTest::addRow("two on a line") << QStringLiteral("贫困人口全部脱贫") << 4;
    QTest::addRow("one left over") << QStringLiteral("义务教育有保障") << 4;
    QTest::addRow("figures stay together") << QStringLiteral("行政村4G") << 4;
    QTest::addRow("figures among longer words") << QStringLiteral("自然村4G全覆盖") << 5;
}

/// No heading of the matrix is so tall that it takes the room of the rows.
void MatrixTest::headingsStand()
{
    QFETCH(const QString, words);
    QFETCH(const int, lines);
    const QFontMetrics metrics{QFont()};
    const int room = 1; // for the arrow of the column that is sorted by
    QCOMPARE(standing::length(words, metrics), (lines + room) * metrics.height() + 2 * standing::padding);
}

void MatrixTest::treeCountsTheWayToExit()
{
    ui::PlaceTree tree;
    const Tester tester(&tree, Tester::FailureReportingMode::QtTest);
    tree.setPlaces(places());
    const targets::Evaluation evaluation = judged();
    tree.setEvaluation(&evaluation);
    QCOMPARE(tree.root(), std::string("9901"));
    const auto figures = [&](const char *region) {
        const QModelIndex index = tree.find(region);
        return QStringLiteral("%1/%2")
            .arg(index.data(ui::PlaceTree::Done).toInt())
            .arg(index.data(ui::PlaceTree::Of).toInt());
    };
    QCOMPARE(figures("9901"), QStringLiteral("1/3"));
    QCOMPARE(figures("990101"), QStringLiteral("1/2"));
    QCOMPARE(figures("990102100"), QStringLiteral("0/1"));
    QCOMPARE(figures("990101100201"), QStringLiteral("15/15"));
    QCOMPARE(figures("990101100202"), QStringLiteral("12/15"));
    QVERIFY(!tree.find("990103").isValid());
    tree.setEvaluation(nullptr);
    QCOMPARE(figures("9901"), QStringLiteral("0/0"));
}

void MatrixTest::treeBeginsWithTheSmallestRegion_data()
{
    QTest::addColumn<int>("villages");
    QTest::addColumn<QString>("root");
    QTest::newRow("one village") << 1 << "990101100201";
    QTest::newRow("a town") << 2 << "990101100";
    QTest::newRow("two counties") << 3 << "9901";
}

void MatrixTest::treeBeginsWithTheSmallestRegion()
{
    QFETCH(int, villages);
    const places::Places all = places();
    ui::PlaceTree tree;
    tree.setPlaces(places::Places({all.villages().begin(), all.villages().begin() + villages}));
    QTEST(QString::fromStdString(tree.root()), "root");
}

void MatrixTest::trailGoesBackAndForward()
{
    const auto at = [](const char *region) {
        return ui::Address{QStringLiteral("overview"), {region, 2019}};
    };
    shell::NavigationHistory trail;
    trail.go(at("9901"));
    trail.go(at("990101"));
    trail.go(at("990101"));
    trail.go(at("990102"));
    QCOMPARE(trail.back(), at("990101"));
    QVERIFY(trail.canGoForward());
    QCOMPARE(trail.back(), at("9901"));
    QVERIFY(!trail.canGoBack());
    QCOMPARE(trail.forward(), at("990101"));
    trail.go(at("990103"));
    QVERIFY(!trail.canGoForward());
    QCOMPARE(trail.back(), at("990101"));
}

} // namespace chulie::overview

QTEST_MAIN(chulie::overview::MatrixTest)
#include "matrix_test.moc"
