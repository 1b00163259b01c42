#pragma once

#include <QString>

#include <vector>

namespace chulie::help {

/// The help on one page of the window, or on a matter of its own.
struct HelpTopic
{
    QString id; ///< that of the page
    QString title;
    QString text; ///< Markdown, its title above it
};

/// The help in \a language: \a pages, whose text is one sentence on what the page is for, in the order of the
/// window; what is no page comes before them, what concerns the file behind. What the resources have on a
/// page follows below its sentence.
[[nodiscard]] std::vector<HelpTopic> helpTopics(const QString &language, const std::vector<HelpTopic> &pages);

/// The places in \a topics of those in which every one of \a words is, those that have all of them in their
/// title first; blank words find all.
[[nodiscard]] std::vector<std::size_t> findTopics(const std::vector<HelpTopic> &topics, const QString &words);

/// What is new, for people who use the program, in \a language: Markdown.
[[nodiscard]] QString changeLog(const QString &language);

} // namespace chulie::help
