#pragma once

#include <QWidget>

class QCommandLinkButton;
class QLabel;

namespace chulie::ui {
class Notice;
} // namespace chulie::ui

namespace chulie::firststart {

class RecentList;

/// What is shown while no ledger is open: four ways to begin, and the ledgers opened lately.
class FirstStart : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStart(QWidget *parent = nullptr);

    /// Says why a ledger could not be opened; empty takes the sentence away.
    void say(const QString &sentence);
    /// Reads the list of ledgers opened before again.
    void refresh();

signals:
    void sampleWanted();
    void villageWanted();
    void importWanted();
    void starterWanted();
    void openWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ui::Notice *m_notice;
    QLabel *m_title;
    QLabel *m_about;
    QCommandLinkButton *m_sample;
    QCommandLinkButton *m_village;
    QCommandLinkButton *m_import;
    QCommandLinkButton *m_starter;
    RecentList *m_recent;
};

} // namespace chulie::firststart
