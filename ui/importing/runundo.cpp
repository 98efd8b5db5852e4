// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/runundo.h"

#include "core/async/visibletext.h"
#include "core/client/client.h"
#include "core/importing/importplan.h"
#include "core/importing/importundo.h"
#include "ui/common/theme.h"
#include "ui/common/typedname.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

RunUndo::RunUndo(QWidget *page)
    : QObject(page),
      m_page(page),
      m_work(new OpenWork(
          this, [this] { return words(); },
          [this] {
              if (m_undo)
                  m_undo->stop();
          }))
{
}

RunUndo::~RunUndo() = default;

void RunUndo::start(const ClientSettings &settings, const QString &journal)
{
    if (m_undo)
        return;
    m_isHalfDone = false;
    const Result<ImportRecord> record = ImportRecord::read(journal);
    const Status status =
        record ? ImportUndo::check(*record, settings.server, ImportTarget::of(ImportPlan(), settings).server)
               : std::unexpected(record.error());
    if (!status) {
        Q_EMIT failed(status.error());
        return;
    }
    m_file = QFileInfo(record->file).fileName();
    m_typed.clear();
    if (settings.profile.isProduction) {
        m_connection = settings.profile.name;
        m_typed = typeableName({record->target.database, settings.profile.name});
    }
    m_client = std::make_unique<Client>(settings);
    m_undo = new ImportUndo(*m_client, settings.server, journal, *record, this);
    connect(m_undo, &ImportUndo::looked, this, &RunUndo::ask);
    connect(m_undo, &ImportUndo::removed, this, [this] {
        leave();
        Q_EMIT done();
        m_work->end();
    });
    connect(m_undo, &ImportUndo::failed, this, [this](const Error &error) {
        m_isHalfDone = m_undo->hasBegun();
        leave();
        Q_EMIT failed(error);
        m_work->end();
    });
    m_undo->look();
}

bool RunUndo::isUnderWay() const
{
    return m_undo != nullptr;
}

/// While it only looks or asks, nothing is lost with it.
std::optional<OpenWork::Words> RunUndo::words() const
{
    if (!m_isDeleting)
        return {};
    return OpenWork::Words{tr("An undo is running"), tr("What the import of %1 wrote is being deleted.").arg(m_file),
                           tr("Stopped now, it ends with the deletion that is under way, and the rest stays on the "
                              "server. How far it came is kept: it can be gone on with after the next start."),
                           tr("Stop the undo and quit")};
}

void RunUndo::forget()
{
    if (m_undo && !m_isDeleting)
        leave();
}

void RunUndo::ask()
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Undo the import"), m_undo->question(), QMessageBox::NoButton, m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *remove = box->addButton(tr("&Delete the rows"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Keep them"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    if (!m_typed.isEmpty())
        requireName(*box, *remove, *keep);
    connect(box, &QDialog::finished, this, [this, box, remove] {
        if (!m_undo)
            return;
        if (box->clickedButton() == remove) {
            m_isDeleting = true;
            Q_EMIT deletes();
            m_undo->remove();
            return;
        }
        leave();
        Q_EMIT refrained();
    });
    box->open();
}

/// As before statements that take something away.
void RunUndo::requireName(QMessageBox &box, QPushButton &remove, QPushButton &keep)
{
    const QString demand =
        tr("%1 is a production connection: type %2 to go on.").arg(m_connection, visibleText(m_typed));
    auto *below = new QWidget(&box);
    auto *what = new QLabel(demand, below);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *typed = new QLineEdit(below);
    typed->setPlaceholderText(visibleText(m_typed));
    typed->setAccessibleName(demand);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, spacing::medium, 0, 0);
    column->addWidget(what);
    column->addWidget(typed);
    auto *grid = static_cast<QGridLayout *>(box.layout()); // the text is in its last column
    grid->addWidget(below, 1, grid->columnCount() - 1);
    remove.setEnabled(false);
    connect(typed, &QLineEdit::textChanged, &box, [this, &remove, &keep](const QString &text) {
        remove.setEnabled(isTypedName(text, m_typed));
        (remove.isEnabled() ? remove : keep).setDefault(true);
    });
    typed->setFocus();
}

void RunUndo::leave()
{
    m_isDeleting = false;
    // Not at once: it is what calls.
    m_undo->deleteLater();
    m_undo = nullptr;
}

} // namespace penstock
