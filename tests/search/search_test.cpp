#include "models/search/pinyin.h"
#include "models/search/pinyinorder.h"
#include "models/search/searchindex.h"

#include <QTest>

#include <algorithm>

namespace chulie::search {

/// Finding by what a person types: characters, pinyin, initials, digits.
class SearchTest : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void findsEveryWord();
    void findsAllByNothing();
    void followsAChange();
    void sorts_data();
    void sorts();
};

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *what, const char *name, const char *query, bool found = true) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(query) << found;
    };
    row("initials", "枫围村", "fw");
    row("initials to the end", "枫围村", "wc");
    row("other initials", "枫围村", "fc", false);
    row("pinyin", "枫围村", "fengwei");
    row("part of the pinyin", "枫围村", "ngwei");
    row("capitals", "枫围村", "FW");
    row("full-width", "枫围村", "ｆｗ");
    row("characters", "枫围村", "围村");
    row("other characters", "枫围村", "枫村", false);
    row("surname zeng", "曾国", "zengguo");
    row("surname as a word", "曾国", "cengguo");
    row("surname shan", "单小单", "shanxiaodan");
    row("not a surname inside", "小单", "xiaoshan", false);
    row("surname qiu", "仇英", "qy");
    row("surname xie", "解玉", "xieyu");
    row("place jie", "解放村", "jfc");
    row("compound surname", "万俟明", "moqiming");
    row("compound surname's initials", "尉迟明", "ycm");
    row("compound surname as a word", "长孙明", "changsun", false);
    row("other compound surname", "欧阳明", "oym");
    row("v for u with dots", "吕绿", "lvlv");
    row("u for u with dots", "吕绿", "lulu");
    row("beyond the first plane", "𠮷溪村", "𠮷");
    row("beside it", "𠮷溪村", "xc");
    row("letters in a name", "A区B栋", "aqbd");
    row("a blank inside", "甲 乙村", "jyc");
    row("signs inside", "“甲”·乙、丙…", "甲");
    row("nothing across lines", "枫围村", "村f", false);
}

void SearchTest::finds()
{
    QFETCH(QString, name);
    QFETCH(QString, query);
    QFETCH(bool, found);
    Pinyin pinyin;
    SearchIndex index;
    index.add(pinyin.keys("别处"));
    index.add(pinyin.keys(name.toStdString()));
    QCOMPARE(index.find(query.toStdString()), found ? std::vector<int>{1} : std::vector<int>{});
}

void SearchTest::sorts_data()
{
    QTest::addColumn<bool>("ofPerson");
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("surnames") << true
                              << QStringList{QStringLiteral("仇英"), QStringLiteral("单雄信"),
                                             QStringLiteral("解玉"), QStringLiteral("曾国"),
                                             QStringLiteral("张三")};
    QTest::newRow("places") << false
                            << QStringList{QStringLiteral("单竹村"), QStringLiteral("枫围村"),
                                           QStringLiteral("解放村"), QStringLiteral("石村")};
    QTest::newRow("one reading stays together")
        << true
        << QStringList{QStringLiteral("李大"), QStringLiteral("李小"), QStringLiteral("黎二"),
                       QStringLiteral("黎三")};
    QTest::newRow("compound surname")
        << true << QStringList{QStringLiteral("毛明"), QStringLiteral("万俟明"), QStringLiteral("宁明")};
    QTest::newRow("shorter first") << true
                                   << QStringList{QString(), QStringLiteral("李"), QStringLiteral("李明")};
}

void SearchTest::sorts()
{
    QFETCH(bool, ofPerson);
    QFETCH(QStringList, sorted);
    QStringList names = sorted;
    std::ranges::reverse(names);
    std::ranges::stable_sort(names, {},
                             [&](const QString &name) { return pinyinKey(name.toStdString(), ofPerson); });
    QCOMPARE(names, sorted);
}

void SearchTest::findsEveryWord()
{
    SearchIndex index;
    index.add("张三\nzhangsan\nzs\n44992110120000001");
    index.add("张四\nzhangsi\nzs\n44992110120000002");
    QCOMPARE(index.find("zs"), (std::vector<int>{0, 1}));
    QCOMPARE(index.find("zs 00002"), std::vector<int>{1});
    QCOMPARE(index.find("  zhang　san "), std::vector<int>{0});
    QCOMPARE(index.find("zs 00003"), std::vector<int>{});
}

void SearchTest::findsAllByNothing()
{
    SearchIndex index;
    QCOMPARE(index.find(""), std::vector<int>{});
    index.add("a");
    index.add("b");
    QCOMPARE(index.find(" "), (std::vector<int>{0, 1}));
}

void SearchTest::followsAChange()
{
    SearchIndex index;
    for (const char *keys : {"alpha", "beta", "gamma"})
        index.add(keys);
    index.set(1, "a longer one");
    index.set(0, "x");
    QCOMPARE(index.find("beta"), std::vector<int>{});
    QCOMPARE(index.find("longer"), std::vector<int>{1});
    QCOMPARE(index.find("gamma"), std::vector<int>{2});
    QCOMPARE(index.find("alpha"), std::vector<int>{});
    index.clear();
    QCOMPARE(index.size(), std::size_t{0});
}

} // namespace chulie::search

QTEST_GUILESS_MAIN(chulie::search::SearchTest)
#include "search_test.moc"
