#pragma once

#include "models/reports/material.h"
#include "ui/latest.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>
#include <set>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::targets {

/// A line that narrows who holds a target back to those whose village, names, numbers, state or reason say
/// what is typed. All rows are looked through, in the background.
class HolderSearch : public QLineEdit
{
    Q_OBJECT
public:
    /// Who is found: ids of households, and of villages that hold it back themselves.
    struct Found
    {
        std::set<std::int64_t> households = {};
        std::set<std::int64_t> villages = {};
    };

    explicit HolderSearch(ui::Session &session, QWidget *parent = nullptr);

    /// Looks among those whom \a wanted comes to, now and whenever something else is typed.
    void look(const reports::Wanted &wanted);
    /// What is looked for, with the words that are typed.
    [[nodiscard]] reports::Wanted wanted() const;
    void retranslate();

signals:
    /// Nothing where nothing is typed.
    void found(const std::optional<chulie::targets::HolderSearch::Found> &found);
    void failed(const chulie::values::Failure &failure);

private:
    void search();

    ui::Session &m_session;
    reports::Wanted m_wanted;
    QTimer m_typing;
    ui::work::Latest<Found> m_searching;
};

} // namespace chulie::targets
