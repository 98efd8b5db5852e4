// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace penstock {

struct ImportDraft;

/// One step of the import wizard.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    ImportPage(ImportDraft &draft, QWidget *parent);

    /// The step becomes visible; the draft may have changed.
    virtual void enter() {}

    /// Whether the next step can be taken.
    virtual bool isComplete() const = 0;

    /// What the person has to do before, in a sentence for beside the button; empty: the page itself says it.
    virtual QString hindrance() const { return {}; }

Q_SIGNALS:
    void completeChanged();

protected:
    ImportDraft &draft() { return m_draft; }
    const ImportDraft &draft() const { return m_draft; }

private:
    ImportDraft &m_draft;
};

} // namespace penstock
