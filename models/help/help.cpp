#include "models/help/help.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace chulie::help {

namespace {

QString resource(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // part of the program itself
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// What the resources have: a topic begins with a line "# id title", that of a page with "# id".
std::vector<HelpTopic> written(const QString &language)
{
    std::vector<HelpTopic> topics;
    for (const QString &line : resource(QStringLiteral(":/help/%1.md").arg(language)).split(u'\n')) {
        if (line.startsWith(QLatin1StringView("# ")))
            topics.push_back({line.section(u' ', 1, 1), line.section(u' ', 2), {}});
        else if (!topics.empty())
            topics.back().text += line + u'\n';
    }
    return topics;
}

} // namespace

std::vector<HelpTopic> helpTopics(const QString &language, const std::vector<HelpTopic> &pages)
{
    std::vector<HelpTopic> topics = written(language);
    // The pages come where the first of them is written.
    const auto first =
        std::ranges::find_if(topics,
                             [&](const HelpTopic &topic) {
                                 return std::ranges::find(pages, topic.id, &HelpTopic::id) != pages.end();
                             }) -
        topics.begin();
    std::vector<HelpTopic> ofPages = pages;
    for (HelpTopic &page : ofPages) {
        page.text += QStringLiteral("\n\n");
        if (const auto found = std::ranges::find(topics, page.id, &HelpTopic::id); found != topics.end()) {
            page.text += found->text;
            topics.erase(found);
        }
    }
    topics.insert(topics.begin() + first, ofPages.begin(), ofPages.end());
    for (HelpTopic &topic : topics)
        topic.text.prepend(QStringLiteral("# %1\n\n").arg(topic.title));
    return topics;
}

std::vector<std::size_t> findTopics(const std::vector<HelpTopic> &topics, const QString &words)
{
    const QStringList asked = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < topics.size(); ++i)
        if (holdsAll(topics[i].text, asked))
            found.push_back(i);
    std::stable_partition(found.begin(), found.end(),
                          [&](std::size_t i) { return holdsAll(topics[i].title, asked); });
    return found;
}

/// English is changelog.md: the name that visitors of the source look for.
QString changeLog(const QString &language)
{
    const QString suffix = language == QLatin1StringView("en") ? QString() : u'.' + language;
    return resource(QStringLiteral(":/packaging/changelog%1.md").arg(suffix));
}

} // namespace chulie::help
