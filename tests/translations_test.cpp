#include "tests/support/files.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace chulie::tests {

/// The program speaks Chinese in full: nothing in the sources is missing from the translations, nothing there
/// is unfinished, and no translation loses what its source holds.
class TranslationsTest : public QObject
{
    Q_OBJECT
private slots:
    void faultsAreSeen_data();
    void faultsAreSeen();
    void chinese();
    void upToDate_data();
    void upToDate();
};

namespace {

/// A text of the program and what a language makes of it.
struct Message
{
    QString context;
    QString source;
    QString translation;
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QByteArray &bytes)
{
    std::vector<Message> messages;
    QXmlStreamReader xml(bytes);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?\\d|%n"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

/// Whether \a text holds words that a reader of Chinese would want in Chinese: what is only a code, a mark, a
/// placeholder or an option of the command line is none.
bool hasWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression kept(
        QStringLiteral("^(CSV|JPEG|PNG|PDF|XLSX|Excel|WPS|English|Chulie)$"));
    return text.contains(word) && !text.contains(kept);
}

QString fault(const Message &message)
{
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    if (!message.finished || message.translation.isEmpty())
        return QStringLiteral("unfinished");
    if (placeholders(message.source) != placeholders(message.translation))
        return QStringLiteral("placeholders");
    if (hasWords(message.source) && !message.translation.contains(chinese))
        return QStringLiteral("not Chinese");
    return {};
}

QString translations(const QString &name)
{
    return QStringLiteral(CHULIE_SOURCE_DIR "/translations/") + name;
}

} // namespace

void TranslationsTest::faultsAreSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<QString>("expected");
    QTest::newRow("good") << "%1 of %2" << QStringLiteral("%2 之 %1") << true << "";
    QTest::newRow("a code") << "A"
                            << "A" << true << "";
    QTest::newRow("unfinished") << "Village" << QStringLiteral("村") << false << "unfinished";
    QTest::newRow("empty") << "Village"
                           << "" << true << "unfinished";
    QTest::newRow("a placeholder lost") << "%1 of %2" << QStringLiteral("%1 个") << true << "placeholders";
    QTest::newRow("a placeholder more") << "%1 days" << QStringLiteral("%1 天 %2") << true << "placeholders";
    QTest::newRow("English") << "Village"
                             << "Village" << true << "not Chinese";
}

void TranslationsTest::faultsAreSeen()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(bool, finished);
    QFETCH(QString, expected);
    QCOMPARE(fault({QStringLiteral("Test"), source, translation, finished}), expected);
}

void TranslationsTest::chinese()
{
    const auto messages =
        readMessages(support::Folder::read(translations(QStringLiteral("chulie_zh_CN.ts"))));
    QVERIFY(messages.size() > 200);
    QStringList faults;
    for (const Message &message : messages)
        if (const QString found = fault(message); !found.isEmpty())
            faults.append(QStringLiteral("%1: %2: %3").arg(found, message.context, message.source));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TranslationsTest::upToDate_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << QStringLiteral("chulie_zh_CN.ts");
    QTest::newRow("English") << QStringLiteral("chulie_en.ts");
}

/// translations/update would change nothing.
void TranslationsTest::upToDate()
{
    QFETCH(QString, name);
    const support::Folder folder;
    QProcess update;
    update.start(translations(QStringLiteral("update")), {folder.path(QString())});
    QVERIFY(update.waitForFinished());
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    const auto fresh = readMessages(support::Folder::read(folder.path(name)));
    const auto kept = readMessages(support::Folder::read(translations(name)));
    const auto texts = [](const std::vector<Message> &messages) {
        QStringList all;
        for (const Message &message : messages)
            all.append(message.context + QStringLiteral(": ") + message.source);
        all.sort();
        return all;
    };
    QCOMPARE(texts(kept), texts(fresh));
}

} // namespace chulie::tests

QTEST_GUILESS_MAIN(chulie::tests::TranslationsTest)
#include "translations_test.moc"
