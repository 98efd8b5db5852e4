// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace penstock {

class MessageBar;
class PreferencesPage;
class RoleLabel;

/// What can be set once for all, on pages, with a search over all of them. Every change is in force at once.
class PreferencesWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesWindow(const Services &services, QWidget *parent = nullptr);
    ~PreferencesWindow() override;

    /// Shows in a page what has a text, and says how many have it; without one, all.
    using Finder = std::function<int(const QString &text)>;

    /// One that is made elsewhere, behind the others; it is this window's then.
    void addPage(const QString &title, const QString &icon, QWidget *page, const Finder &finder = {});
    /// In front, on that page; empty: where it was left.
    void present(const QString &page = {});

    QLineEdit *searchField() const { return m_search; }
    QListWidget *pageList() const { return m_list; }
    /// By the titles of the pages; null: there is no such page of settings.
    PreferencesPage *page(const QString &title) const;

Q_SIGNALS:
    void startAgainRequested(); ///< the program, for what is in force only then

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void find(const QString &text);
    void colourList();
    void showPage(int row);
    void tellOfLanguage();

    const Services &m_services;
    QString m_language; ///< the one that the window is in
    QLineEdit *m_search = nullptr;
    RoleLabel *m_nothing = nullptr; ///< that nothing has what is looked for
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_message = nullptr;
    QPushButton *m_restore = nullptr;
    QHash<QWidget *, Finder> m_finders; ///< of the pages that are made elsewhere
};

} // namespace penstock
