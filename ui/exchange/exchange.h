#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <string>

class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::exchange {

class ImportPlan;

/// Files in and out of the open ledger, with all questions and messages on the way.
class Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
public:
    explicit Exchange(QWidget *window, ui::Session &session) : m_window(window), m_session(session) {}

    /// Shows what importing \a paths, files or folders of files, will do and, if wanted, does it. A single
    /// file that is an empty form may be filled for \a region instead. The message about it; empty
    /// where nothing was written.
    [[nodiscard]] QString import(const QStringList &paths, const std::string &region);
    /// Asks for a form and writes it filled for \a region. The message about it; empty where nothing
    /// was written.
    [[nodiscard]] QString fill(const std::string &region);
    /// Asks for a folder and writes the tables of \a region into it.
    void exportTables(const std::string &region);
    /// Asks for a file and writes the tables of \a region into it as a workbook.
    void exportWorkbook(const std::string &region);

private:
    /// The message about it; empty where it failed, which was said, or was stopped.
    [[nodiscard]] QString apply(ImportPlan &plan);
    [[nodiscard]] static QString saidOfForm(const QString &path);

    QWidget *m_window;
    ui::Session &m_session;
};

} // namespace chulie::exchange
