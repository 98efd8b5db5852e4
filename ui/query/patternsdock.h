// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/query/language.h"
#include "ui/common/latedock.h"

#include <memory>

namespace penstock {

class CompletionNames;
class PatternStore;

/// The query patterns, the built-in ones and the person's own, and a form for the placeholders of the chosen one.
class PatternsDock final : public LateDock
{
    Q_OBJECT

public:
    /// The store must outlive this; null: there are no own ones.
    explicit PatternsDock(QWidget *parent = nullptr, PatternStore *own = nullptr);
    ~PatternsDock() override;

    /// Shows the patterns of that language which servers of that kind run, and says how many it leaves out.
    void setTarget(Language language, Flavour flavour);
    /// Shows that pattern's form; false: none of those it shows has that name.
    bool choose(const QString &name);
    /// Offers these in the form, e.g. what is selected in the explorer.
    void suggest(const QString &placeholder, const QString &value);
    /// What the form's lists have; is to be told of the server.
    CompletionNames &names() const;

Q_SIGNALS:
    /// run: the person pressed "Run" and not "Insert".
    void statementReady(const QString &statement, bool run, penstock::Language language);

protected:
    QWidget *makeContents() override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
